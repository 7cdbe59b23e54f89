import type { Reader, Writer } from './database.ts'
import { sql, statement } from './sql.ts'

/** This installation: a restored or cloned file gets a new incarnation, so that no change id is used twice. */
export type Terminal = {
  readonly id: string
  readonly incarnation: number
  readonly isDemonstration: boolean
}

const selectTerminal = statement<{ none: null }>()(() =>
  sql.selectFrom('terminal').select(['id', 'incarnation', 'demonstration']),
)
const insertTerminal = statement<{ id: string; demonstration: number; atMs: number }>()((param) =>
  sql
    .insertInto('terminal')
    .values({ id: param.id, incarnation: 1, demonstration: param.demonstration, created_at_ms: param.atMs }),
)

export function findTerminal(reader: Reader): Terminal | undefined {
  const row = reader.first(selectTerminal, { none: null })
  return row && { id: row.id, incarnation: row.incarnation, isDemonstration: row.demonstration === 1 }
}

export function loadTerminal(reader: Reader): Terminal {
  const terminal = findTerminal(reader)
  if (terminal === undefined) throw new Error('the file has no terminal')
  return terminal
}

export function createTerminal(
  writer: Writer,
  terminal: { id: string; isDemonstration: boolean; atMs: number },
): void {
  writer.run(insertTerminal, {
    id: terminal.id,
    demonstration: terminal.isDemonstration ? 1 : 0,
    atMs: terminal.atMs,
  })
}
