import Sqlite from 'better-sqlite3'

const oldestSafeVersion = [3, 51, 3] as const

/** One writer, alone on its file, durable before it answers. Every connection is made here. */
export function connect(path: string): Sqlite.Database {
  const db = new Sqlite(path, { timeout: 300 })
  try {
    for (const setting of [
      // A second process is refused by the file itself, on every system, also after a kill.
      'locking_mode = EXCLUSIVE',
      'journal_mode = WAL',
      // After WAL, because the library's build falls back to NORMAL there and loses acknowledged money on power loss.
      'synchronous = FULL',
      'foreign_keys = ON',
      // Without it INSERT OR REPLACE deletes a receipt behind its DELETE trigger.
      'recursive_triggers = ON',
      'trusted_schema = OFF',
      'cell_size_check = ON',
      'mmap_size = 0',
      'secure_delete = ON',
      'temp_store = MEMORY',
      'wal_autocheckpoint = 1000',
      'journal_size_limit = 16777216',
    ]) {
      db.pragma(setting)
    }
    db.exec('BEGIN IMMEDIATE; COMMIT')
    // The file is ours from here on; whoever found it taken was told at once.
    db.pragma('busy_timeout = 5000')
    assertSafe(db)
  } catch (error) {
    db.close()
    throw error
  }
  return db
}

/** Throws when the connection would not keep its word; also called after the first write. */
export function assertSafe(db: Sqlite.Database): void {
  const wanted = {
    synchronous: 2,
    foreign_keys: 1,
    recursive_triggers: 1,
    trusted_schema: 0,
    mmap_size: 0,
    journal_mode: 'wal',
  }
  for (const [name, value] of Object.entries(wanted)) {
    const found: unknown = db.pragma(name, { simple: true })
    // An in-memory database has neither a journal nor a map.
    if (found !== value && !(db.memory && (name === 'journal_mode' || name === 'mmap_size'))) {
      throw new Error(`SQLite's ${name} is ${String(found)}, wanted ${value}`)
    }
  }
  const version = db.prepare('select sqlite_version()').pluck().get() as string
  const parts = version.split('.').map(Number)
  const difference =
    oldestSafeVersion.map((part, index) => (parts[index] ?? 0) - part).find((each) => each !== 0) ?? 0
  if (difference < 0) throw new Error(`SQLite ${version} is too old, wanted ${oldestSafeVersion.join('.')}`)
}
