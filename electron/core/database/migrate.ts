import { createHash } from 'node:crypto'
import type Sqlite from 'better-sqlite3'

export type Migration = { readonly version: number; readonly name: string; readonly sql: string }

/** What makes a file unfit for this program; `OpenRefused` carries it to the person who starts it. */
export type SchemaProblem = 'NEWER' | 'MIGRATION_CHANGED'

/** Brings the schema up, each migration in a transaction of its own. Returns a problem instead of guessing. */
export function migrate(
  db: Sqlite.Database,
  migrations: readonly Migration[],
  nowMs: number,
): SchemaProblem | undefined {
  const current = db.pragma('user_version', { simple: true }) as number
  if (current > migrations.length) return 'NEWER'
  db.exec(`CREATE TABLE IF NOT EXISTS migration (
    version INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at_ms INTEGER NOT NULL) STRICT`)
  for (const [index, migration] of migrations.entries()) {
    if (migration.version !== index + 1) throw new Error(`migration ${migration.name} is out of order`)
    const checksum = createHash('sha256').update(migration.sql.replaceAll('\r\n', '\n')).digest('hex')
    if (migration.version <= current) {
      const applied = db
        .prepare('SELECT checksum FROM migration WHERE version = ?')
        .pluck()
        .get(migration.version)
      if (applied !== checksum) return 'MIGRATION_CHANGED'
      continue
    }
    db.transaction(() => {
      db.exec(migration.sql)
      db.prepare('INSERT INTO migration VALUES (?, ?, ?, ?)').run(
        migration.version,
        migration.name,
        checksum,
        nowMs,
      )
      db.pragma(`user_version = ${migration.version}`)
    }).immediate()
  }
  return undefined
}
