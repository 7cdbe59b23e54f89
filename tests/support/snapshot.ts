import { createHash } from 'node:crypto'
import type { AppParts } from '../../electron/core/app.ts'

/** A digest of every row of every table: two equal ones mean that nothing was changed. */
export function digestDatabase({ database }: AppParts): string {
  const { connection } = database
  const hash = createHash('sha256')
  const tables = connection
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all()
  for (const table of tables) {
    hash.update(`\n${String(table)}\n`)
    for (const row of connection
      .prepare(`SELECT * FROM ${String(table)}`)
      .raw()
      .iterate())
      hash.update(JSON.stringify(row))
  }
  return hash.digest('hex')
}
