import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from '../../electron/core/api/command.ts'
import { CommandRunner, type Request } from '../../electron/core/api/command-runner.ts'
import { News } from '../../electron/core/api/news.ts'
import { loadClockCorrection, saveClockStep } from '../../electron/core/database/clock-step.ts'
import type { Database } from '../../electron/core/database/database.ts'
import { openDatabase } from '../../electron/core/database/open.ts'
import { createTerminal } from '../../electron/core/database/terminal.ts'
import type { Ports } from '../../electron/core/ports.ts'
import { accept } from '../../shared/kernel/result.ts'
import { migrations } from './migrations.ts'
import { noDiagnostics } from './no-diagnostics.ts'
import { createFileStore } from '../../electron/host/adapters/file-store.ts'

export type OpenRunner = {
  readonly database: Database
  readonly news: News
  readonly runner: CommandRunner
  /** A second one on the same file: what a restart leaves. */
  readonly restarted: () => CommandRunner
  readonly faults: readonly string[]
  /** A use-case; any write will do, and this one moves a sum that is easy to read. Answers which run of all it was. */
  readonly addHundred: (command: Command) => { readonly ok: true; readonly value: { readonly runs: number } }
  readonly total: () => number
  readonly close: () => void
}

/** The command runner on a file of its own, without any slice. */
export function openRunner(): OpenRunner {
  const folder = mkdtempSync(join(tmpdir(), 'guitai-runner-'))
  const database = openDatabase(join(folder, 'guitai.sqlite'), migrations, 0)
  database.write((tx) => createTerminal(tx, { id: 'terminal', isDemonstration: false, atMs: 0 }))
  const faults: string[] = []
  const ports: Ports = {
    clock: { now: () => ({ atMs: 1_000, steadyMs: 1_000 }) },
    ids: { next: () => crypto.randomUUID() },
    log: { info: () => {}, warn: () => {}, fault: (_, error) => faults.push(String(error)) },
    devices: { freeBytes: () => undefined, clockAheadOfHostMs: () => undefined },
    diagnostics: noDiagnostics,
    files: createFileStore(join(folder, 'attachments')),
  }
  const news = new News()
  let runs = 0
  return {
    database,
    news,
    runner: new CommandRunner(database, ports, news),
    restarted: () => new CommandRunner(database, ports, news),
    faults,
    addHundred({ tx, record }) {
      runs += 1
      saveClockStep(tx, runs, 100)
      record('test.added', { runs })
      return accept({ runs })
    },
    total: () => database.read(loadClockCorrection),
    close() {
      database.close()
      rmSync(folder, { recursive: true })
    },
  }
}

export const request = (commandId: string, input: object = {}, procedure = 'test.add'): Request => ({
  procedure,
  actor: undefined,
  input: { commandId, ...input },
})

/** Lets a test see, or spoil, each statement that goes to SQLite as plain text, COMMIT above all. */
export function interceptExec(
  database: Database,
  intercept: (text: string, execute: () => void) => void,
): void {
  const { connection } = database
  const execute = connection.exec.bind(connection)
  connection.exec = (text) => {
    intercept(text, () => execute(text))
    return connection
  }
}

/** Makes every COMMIT of this connection throw, after or instead of being done; the one opened after it is sound. */
export function breakCommit(database: Database, isDone: boolean, code = 'SQLITE_IOERR_FSYNC'): void {
  interceptExec(database, (text, execute) => {
    if (text !== 'COMMIT') return execute()
    if (isDone) execute()
    else database.connection.prepare('ROLLBACK').run()
    throw Object.assign(new Error('disk I/O error'), { code })
  })
}
