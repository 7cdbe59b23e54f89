import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { AppParts } from '../core/app.ts'
import { OpenRefused } from '../core/database/open.ts'
import { readConfig } from './config.ts'
import { chooseTexts } from './import/choose-texts.ts'
import { readImportOptions, type ImportOptions } from './import/options.ts'
import { RefusedImport } from './import/refused-import.ts'
import { runImport } from './import/run-import.ts'
import { createScreen } from './import/screen.ts'
import { startTerminal } from './start-terminal.ts'

// npm run import -- --accounts FILE --bills FILE. Ends with 0: done, 1: mistakes and nothing taken, 2: not begun or refused.
const texts = chooseTexts(process.env)

async function main(): Promise<number> {
  const options = readImportOptions(process.argv.slice(2), texts)
  if (options === 'help') return 0
  if ('problem' in options) return refuse(new RefusedImport('OPTIONS_WRONG', options.problem))
  try {
    return (await importInto(options)) ? 0 : 1
  } catch (error) {
    if (error instanceof RefusedImport) return refuse(error)
    throw error
  }
}

async function importInto(options: ImportOptions): Promise<boolean> {
  const config = readConfig(options.data === undefined ? [] : ['--data', options.data], process.env)
  // Opening would make an empty hall here, and leave it.
  if (!existsSync(join(config.dataFolder, 'guitai.sqlite')))
    throw new RefusedImport('HALL_NOT_SET_UP', config.dataFolder)
  let app: AppParts
  try {
    app = startTerminal(config)
  } catch (error) {
    if (error instanceof OpenRefused) throw new RefusedImport(error.problem, error.path)
    throw error
  }
  try {
    return await runImport(
      app,
      options,
      texts,
      createScreen(process.stdout, process.stderr),
      config.dataFolder,
    )
  } finally {
    app.database.close()
  }
}

function refuse({ refusal, what, detail }: RefusedImport): number {
  process.stderr.write(`${texts.refusals[refusal](what, detail)}\n`)
  return 2
}

process.exitCode = await main()
