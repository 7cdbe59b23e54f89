import { join } from 'node:path'
import { v7 as nextId } from 'uuid'
import { clockMemory, createApp, prepareTerminal, type AppParts } from '../core/app.ts'
import { openDatabase } from '../core/database/open.ts'
import { createDeviceChecks } from './adapters/device-checks.ts'
import { createDiagnostics } from './adapters/diagnostics.ts'
import { createFileStore } from './adapters/file-store.ts'
import { createLog } from './adapters/log.ts'
import { readMigrations } from './adapters/read-migrations.ts'
import { readCatalogue } from './adapters/read-catalogue.ts'
import { createRecentLog } from './adapters/recent-log.ts'
import { createSteadyClock } from './adapters/steady-clock.ts'

export type TerminalOptions = {
  /** Folder of the data; the database is `guitai.sqlite` in it. */
  readonly dataFolder: string
  readonly migrationsFolder: string
  /** Kinds of business that the program brings along. */
  readonly catalogueFolder: string
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
    ...clockMemory(database),
  })
  const terminal = { id: nextId(), isDemonstration: options.isDemonstration, atMs: clock.now().atMs }
  prepareTerminal(database, terminal, readCatalogue(options.catalogueFolder))
  const recentLog = createRecentLog()
  return createApp(
    database,
    {
      clock,
      ids: { next: nextId },
      log: createLog(options.logLevel, recentLog),
      devices: createDeviceChecks(options.dataFolder),
      diagnostics: createDiagnostics(recentLog),
      files: createFileStore(join(options.dataFolder, 'attachments')),
    },
    options.programVersion,
  )
}
