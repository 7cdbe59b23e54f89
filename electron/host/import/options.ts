import { Command, CommanderError } from 'commander'
import type { ImportTexts } from './texts.ts'

export type ImportOptions = {
  readonly accounts: string | undefined
  readonly bills: string | undefined
  readonly skipBad: boolean
  readonly data: string | undefined
  /** Where the mistakes are written as CSV. */
  readonly mistakes: string | undefined
}

/** The help was asked for, and has been printed. */
export type OptionsAnswer = ImportOptions | 'help' | { readonly problem: string }

export function readImportOptions(args: readonly string[], texts: ImportTexts): OptionsAnswer {
  const { options: words } = texts
  const program = new Command('npm run import --')
    .usage(words.usage)
    .helpOption('-h, --help', words.help)
    .option('--accounts <FILE>', words.accounts)
    .option('--bills <FILE>', words.bills)
    .option('--skip-bad', words.skipBad, false)
    .option('--mistakes <FILE>', words.mistakes)
    .option('--data <DIR>', words.data)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
  try {
    program.parse([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0
      ? 'help'
      : { problem: error.message.replace(/^error: /, '').replaceAll('\n', ' ') }
  }
  const { accounts, bills, skipBad = false, data, mistakes } = program.opts<Partial<ImportOptions>>()
  if (accounts === undefined && bills === undefined) return { problem: words.fileMissing }
  return { accounts, bills, skipBad, data, mistakes }
}
