import { dirname, join } from 'node:path'
import { createApp, createLocalClient, prepareTerminal, type AppParts } from '../../electron/core/app.ts'
import { openDatabase } from '../../electron/core/database/open.ts'
import { findStaffByNumber } from '../../electron/core/staff/index.ts'
import type { Client } from '../support/client.ts'
import { catalogue } from '../support/catalogue.ts'
import { migrations } from '../support/migrations.ts'
import { noDiagnostics } from '../support/no-diagnostics.ts'
import { createFileStore } from '../../electron/host/adapters/file-store.ts'
import { idOf } from './id-of.ts'

export type OpenHall = {
  readonly app: AppParts
  readonly client: Client
  /** Anybody else, signed in on first use. */
  readonly as: (staffNumber: string) => Client
  readonly faults: string[]
}

/**
 * The real application on a real file, with people signed in. Clock and ids are made from `run`, so that two runs with
 * one name on equal files make the very same system calls.
 */
export function openHall(file: string, staffNumber: string, run: string, atMs: number): OpenHall {
  const clock = { atMs, steadyMs: atMs }
  let ids = 0
  const faults: string[] = []
  const database = openDatabase(file, migrations, atMs)
  prepareTerminal(database, { id: idOf(`${run} terminal`), isDemonstration: false, atMs }, catalogue)
  const app = createApp(
    database,
    {
      clock: {
        now() {
          clock.atMs += 1
          clock.steadyMs += 1
          return { ...clock }
        },
      },
      ids: { next: () => idOf(`${run} ${(ids += 1)}`) },
      log: { info: () => {}, warn: () => {}, fault: (_, error) => faults.push(String(error)) },
      devices: { freeBytes: () => undefined, clockAheadOfHostMs: () => undefined },
      diagnostics: noDiagnostics,
      files: createFileStore(join(dirname(file), 'attachments')),
    },
    'torture',
  )
  const as = (number: string) => {
    const staff = app.database.read((tx) => findStaffByNumber(tx, number))
    if (staff === undefined) throw new Error(`nobody has the number ${number}`)
    const actor = { staffId: staff.id, staffNumber: staff.number, role: staff.role }
    const token = app.sessions.open(actor, idOf(`${run} session ${number}`), clock, 600)
    return createLocalClient(app, () => token)
  }
  return { app, client: as(staffNumber), as, faults }
}
