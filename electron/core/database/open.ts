import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { assertSafe, connect } from './connection.ts'
import { Database } from './database.ts'
import { environmentOf } from './environment.ts'
import { migrate, type Migration, type SchemaProblem } from './migrate.ts'

export type OpenProblem =
  | 'FOLDER_NOT_WRITABLE'
  | 'NOT_OURS'
  | 'DAMAGED'
  | 'IN_USE'
  | 'DISK_FULL'
  | SchemaProblem

/** Why the program does not start on this file; nothing was changed. */
export class OpenRefused extends Error {
  readonly problem: OpenProblem
  readonly path: string
  constructor(problem: OpenProblem, path: string, cause?: unknown) {
    super(`${problem}: ${path}`, { cause })
    this.name = 'OpenRefused'
    this.problem = problem
    this.path = path
  }
}

/** "GTAI" */
const applicationId = 0x47544149
/** Up to this size the whole file is checked at start; a larger one would make the clerk wait. */
const checkedAtStartBytes = 32 * 1024 * 1024

/** Opens or makes the terminal's file. Throws `OpenRefused`. */
export function openDatabase(path: string, migrations: readonly Migration[], nowMs: number): Database {
  try {
    mkdirSync(dirname(path), { recursive: true })
    accessSync(dirname(path), constants.W_OK | constants.R_OK)
  } catch (error) {
    throw new OpenRefused('FOLDER_NOT_WRITABLE', dirname(path), error)
  }
  const size = existsSync(path) ? statSync(path).size : 0
  if (size > 0 && isForeign(readHeader(path))) throw new OpenRefused('NOT_OURS', path)
  let database: Database | undefined
  try {
    database = new Database(path, connect(path))
    const db = database.connection
    const isNew = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0
    if (isNew) db.pragma(`application_id = ${applicationId}`)
    else if (db.pragma('application_id', { simple: true }) !== applicationId)
      throw new OpenRefused('NOT_OURS', path)
    if (size > 0 && size <= checkedAtStartBytes && db.pragma('quick_check(1)', { simple: true }) !== 'ok') {
      throw new OpenRefused('DAMAGED', path)
    }
    const problem = migrate(db, migrations, nowMs)
    if (problem !== undefined) throw new OpenRefused(problem, path)
    assertSafe(db)
    return database
  } catch (error) {
    database?.close()
    if (error instanceof OpenRefused) throw error
    const problem = problemOf(error)
    throw problem === undefined ? error : new OpenRefused(problem, path, error)
  }
}

function problemOf(error: unknown): OpenProblem | undefined {
  switch (environmentOf(error)) {
    case 'damaged':
      return 'DAMAGED'
    case 'busy':
      return 'IN_USE'
    case 'full':
      return 'DISK_FULL'
    case 'readonly':
    case 'failed':
      return 'FOLDER_NOT_WRITABLE'
    case undefined:
      return undefined
  }
}

/** Seen before the file is opened, because opening turns a stranger's journal into a write-ahead log. */
function isForeign(header: Buffer): boolean {
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0') return true
  const id = header.readUInt32BE(68)
  // Killed in its first second, a file of ours may still have its id in the log only.
  const hasLog = header.readUInt8(18) === 2
  return id !== applicationId && (id !== 0 || !hasLog)
}

function readHeader(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const header = Buffer.alloc(100)
    readSync(file, header, 0, header.length, 0)
    return header
  } finally {
    closeSync(file)
  }
}
