import { join, resolve } from 'node:path'
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import type { StartTexts } from './texts.ts'

export type StartOptions = {
  readonly dataFolder: string
  readonly isDemonstration: boolean
  readonly port: number
  readonly reset: boolean
  /** `--yes`: the reset needs no question. */
  readonly isConfirmed: boolean
  /** `again`: a refusal of lately does not count. */
  readonly electron: 'when possible' | 'again' | 'never'
}

export type ReadOptions = StartOptions | { readonly problem: string } | 'help'

type Places = {
  readonly root: string
  /** Where the person stands who typed a relative folder; npm itself goes to the root first. */
  readonly here: string
}

type Raw = {
  readonly data?: string
  readonly demo?: string
  readonly port: number
  readonly reset?: true
  readonly yes?: true
  readonly electron?: boolean
}

/** Reads the words after `npm start --`. Prints help when asked for it. */
export function readStartOptions(words: readonly string[], texts: StartTexts, places: Places): ReadOptions {
  const command = new Command('npm start --')
    .description(texts.help.about)
    .helpOption('-h, --help', texts.help.help)
    .option('--data <folder>', texts.help.data)
    .option('--demo <folder>', texts.help.demo)
    .option('--port <number>', texts.help.port, readPort, 7400)
    .option('--reset', texts.help.reset)
    .option('--yes', texts.help.yes)
    .option('--electron', texts.help.electron)
    .option('--no-electron', texts.help.noElectron)
    .allowExcessArguments(false)
    .configureOutput({ writeErr: () => {} })
    .exitOverride()
  try {
    command.parse([...words], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0
      ? 'help'
      : { problem: error.message.replace(/^error: /, '').replaceAll('\n', ' ') }
  }
  const raw = command.opts<Raw>()
  if (raw.data !== undefined && raw.demo !== undefined) return { problem: texts.twoHalls }
  const folder = raw.data ?? raw.demo
  return {
    dataFolder: folder === undefined ? join(places.root, '.data', 'demo') : resolve(places.here, folder),
    isDemonstration: raw.data === undefined,
    port: raw.port,
    reset: raw.reset ?? false,
    isConfirmed: raw.yes ?? false,
    electron: raw.electron === undefined ? 'when possible' : raw.electron ? 'again' : 'never',
  }
}

/** 0 lets the system choose one. */
function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('0 … 65535')
  return port
}
