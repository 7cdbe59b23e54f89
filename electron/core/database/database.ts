import type Sqlite from 'better-sqlite3'
import { connect } from './connection.ts'
import { CommitUnknown, TransactionLost } from './environment.ts'
import type { Statement } from './sql.ts'

export type Reader = {
  all<Params, Row>(statement: Statement<Params, Row>, params: Params): Row[]
  first<Params, Row>(statement: Statement<Params, Row>, params: Params): Row | undefined
}
/** `run` returns how many rows it changed. */
export type Writer = Reader & { run<Params>(statement: Statement<Params, unknown>, params: Params): number }

/** The one open file. Reads and writes are synchronous; nothing awaits inside either. */
export class Database {
  readonly path: string
  #db: Sqlite.Database
  #tools: Writer
  /** A COMMIT failed, and the disk has not shown since that it keeps what it is given. */
  #isInDoubt = false

  constructor(path: string, db: Sqlite.Database) {
    this.path = path
    this.#db = db
    this.#tools = toolsOf(db)
  }

  /** For migrations, checks and backups; a slice never sees it. */
  get connection(): Sqlite.Database {
    return this.#db
  }

  read<Value>(work: (reader: Reader) => Value): Value {
    this.#dispelDoubt()
    return this.#db.transaction(work).deferred(this.#tools)
  }

  /** All or nothing. Throws `CommitUnknown`, on a fresh connection, when the COMMIT itself did not answer. */
  write<Value>(work: (writer: Writer) => Value): Value {
    this.#dispelDoubt()
    const db = this.#db
    db.exec('BEGIN IMMEDIATE')
    let value: Value
    try {
      value = work(this.#tools)
      if (value instanceof Promise) throw new TypeError('a unit of work must not await')
    } catch (error) {
      // A full disk may have rolled back by itself already.
      if (db.inTransaction) db.exec('ROLLBACK')
      throw error
    }
    try {
      db.exec('COMMIT')
    } catch (error) {
      this.#isInDoubt = true
      this.#dispelDoubt()
      throw new CommitUnknown(error)
    }
    return value
  }

  /**
   * A part of the unit of work that is open, which a throw undoes without the rest. Throws `TransactionLost` when nothing of
   * the rest is left.
   */
  savepoint<Value>(work: () => Value): Value {
    const db = this.#db
    // Outside a transaction SQLite would begin one here that nobody commits.
    if (!db.inTransaction) throw new TransactionLost(undefined)
    try {
      db.exec('SAVEPOINT part')
      const value = work()
      db.exec('RELEASE part')
      return value
    } catch (error) {
      if (!db.inTransaction) throw new TransactionLost(error)
      db.exec('ROLLBACK TO part; RELEASE part')
      throw error
    }
  }

  /** Throws away what the connection believes and asks the file. */
  reopen(): void {
    this.#db.close()
    this.#db = connect(this.path)
    this.#tools = toolsOf(this.#db)
  }

  /**
   * What a failed fsync left in the log can be read and may yet be lost, and a second fsync of it may say yes to nothing:
   * only written into the file anew, and synced there, is it true. Throws, and stays in doubt, while the disk refuses.
   */
  #dispelDoubt(): void {
    if (!this.#isInDoubt) return
    this.reopen()
    this.#db.pragma('wal_checkpoint(TRUNCATE)')
    this.#isInDoubt = false
  }

  close(): void {
    this.#db.close()
  }
}

function toolsOf(db: Sqlite.Database): Writer {
  const prepared = new Map<string, Sqlite.Statement>()
  const prepare = (text: string) => {
    let statement = prepared.get(text)
    if (statement === undefined) {
      statement = db.prepare(text)
      prepared.set(text, statement)
    }
    return statement
  }
  return {
    all: <Params, Row>(statement: Statement<Params, Row>, params: Params) =>
      prepare(statement.text).all(...statement.bind(params)) as Row[],
    first: <Params, Row>(statement: Statement<Params, Row>, params: Params) =>
      prepare(statement.text).get(...statement.bind(params)) as Row | undefined,
    run: (statement, params) => prepare(statement.text).run(...statement.bind(params)).changes,
  }
}
