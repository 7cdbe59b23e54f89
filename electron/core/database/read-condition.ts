import { findBreak, nextSeq } from './change-log.ts'
import { lookThrough } from './check-database.ts'
import type { Database } from './database.ts'
import { environmentOf } from './environment.ts'

/** So many of the newest changes are looked at: a fraction of a second. */
const newestChanges = 5000

/** The settings that decide whether the file keeps its word. */
const pragmas = [
  'journal_mode',
  'synchronous',
  'locking_mode',
  'foreign_keys',
  'recursive_triggers',
  'mmap_size',
  'wal_autocheckpoint',
  'freelist_count',
] as const

export type DatabaseCondition = {
  readonly sqlite: string
  readonly bytes: number
  readonly schemaVersion: number
  readonly settings: Readonly<Record<string, string | number>>
  readonly isSound: boolean
  readonly isWhole: boolean
  readonly chain: {
    readonly from: number
    readonly to: number
    readonly brokenAt: number | null
    readonly isReadable: boolean
  }
}

/** What the file says of itself, also a damaged one; writes nothing. */
export function readCondition(database: Database): DatabaseCondition {
  const number = (name: string) => Number(readPragma(database, name))
  return {
    sqlite: String(database.connection.prepare('SELECT sqlite_version()').pluck().get()),
    bytes: number('page_count') * number('page_size'),
    schemaVersion: number('user_version'),
    settings: Object.fromEntries(pragmas.map((name) => [name, readPragma(database, name)])),
    ...lookThrough(database),
    chain: readChain(database),
  }
}

function readPragma({ connection }: Database, name: string): string | number {
  const value: unknown = connection.pragma(name, { simple: true })
  return typeof value === 'number' ? value : String(value)
}

function readChain(database: Database): DatabaseCondition['chain'] {
  try {
    return database.read((tx) => {
      const to = nextSeq(tx) - 1
      const begin = Math.max(0, to - newestChanges)
      const brokenAt = findBreak(tx, undefined, begin) ?? null
      return { from: Math.min(begin + 1, to), to, brokenAt, isReadable: true }
    })
  } catch (error) {
    if (environmentOf(error) === undefined) throw error
    return { from: 0, to: 0, brokenAt: null, isReadable: false }
  }
}
