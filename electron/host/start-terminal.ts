import { join } from 'node:path'
import { v7 as nextId } from 'uuid'
import { createApp, type AppParts } from '../core/app.ts'
import { loadClockCorrection, saveClockStep } from '../core/database/clock-step.ts'
import { forgetOldCommands } from '../core/database/command-log.ts'
import { openDatabase } from '../core/database/open.ts'
import { createTerminal, findTerminal } from '../core/database/terminal.ts'
import { createLog } from './adapters/log.ts'
import { readMigrations } from './adapters/read-migrations.ts'
import { createSteadyClock } from './adapters/steady-clock.ts'

export type TerminalOptions = {
  /** Folder of the data; the database is `guitai.sqlite` in it. */
  readonly dataFolder: string
  readonly migrationsFolder: string
  readonly programVersion: string
  readonly isDemonstration: boolean
  readonly logLevel: string
}

/** Opens the file and makes the application on it. Throws `OpenRefused`. */
export function startTerminal(options: TerminalOptions): AppParts {
  const migrations = readMigrations(options.migrationsFolder)
  const database = openDatabase(join(options.dataFolder, 'guitai.sqlite'), migrations, Date.now())
  const clock = createSteadyClock({
    wall: Date.now,
    monotonic: () => performance.now(),
    savedCorrectionMs: database.read(loadClockCorrection),
    onStep: (atMs, stepMs) => database.write((tx) => saveClockStep(tx, atMs, stepMs)),
  })
  database.write((tx) => {
    const { atMs } = clock.now()
    if (findTerminal(tx) === undefined) createTerminal(tx, { id: nextId(), isDemonstration: options.isDemonstration, atMs })
    forgetOldCommands(tx, atMs)
  })
  return createApp(database, { clock, ids: { next: nextId }, log: createLog(options.logLevel) }, options.programVersion)
}
