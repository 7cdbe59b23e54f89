import type { Database } from './database.ts'
import { environmentOf } from './environment.ts'
import { sql, statement } from './sql.ts'

/** Up to this size the whole file is looked through; more would keep the hall waiting. */
const wholeBytes = 32 * 1024 * 1024
/** Of a larger file these, small and asked all day. */
const partTables = ['terminal', 'hall', 'counter', 'staff', 'service_day', 'counter_session', 'opening_hours']

const saveToken = statement<{ token: string }>()((param) =>
  sql
    .insertInto('write_probe')
    .values({ id: 1, token: param.token })
    .onConflict((each) => each.column('id').doUpdateSet({ token: param.token })),
)
const selectToken = statement<{ none: null }>()(() => sql.selectFrom('write_probe').select('token'))

export type DatabaseCheck = {
  readonly finding: 'fine' | 'database-damaged' | 'database-not-read-back'
  readonly isWhole: boolean
}

/** Writes `token` to the disk, reads it back, and looks through the file as far as there is time for (P4). */
export function checkDatabase(database: Database, token: string): DatabaseCheck {
  const { isSound, isWhole } = lookThrough(database)
  if (!isSound) return { finding: 'database-damaged', isWhole }
  return { finding: isKept(database, token) ? 'fine' : 'database-not-read-back', isWhole }
}

/** SQLite's own check of the file, as far as there is time for; writes nothing. */
export function lookThrough(database: Database): { readonly isSound: boolean; readonly isWhole: boolean } {
  const { connection } = database
  const bytes =
    Number(connection.pragma('page_count', { simple: true })) *
    Number(connection.pragma('page_size', { simple: true }))
  const isWhole = bytes <= wholeBytes
  const checks = isWhole ? ['quick_check(1)'] : partTables.map((table) => `quick_check(${table})`)
  return { isSound: checks.every((check) => isOk(database, check)), isWhole }
}

function isOk({ connection }: Database, check: string): boolean {
  try {
    return connection.pragma(check, { simple: true }) === 'ok'
  } catch (error) {
    if (environmentOf(error) === undefined) throw error
    return false
  }
}

function isKept(database: Database, token: string): boolean {
  try {
    database.write((tx) => tx.run(saveToken, { token }))
    return database.read((tx) => tx.first(selectToken, { none: null })?.token) === token
  } catch (error) {
    // CommitUnknown carries the disk's own error; either way the disk has not kept what it was given.
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
    if (environmentOf(cause) === undefined) throw error
    return false
  }
}
