import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Selectable } from 'kysely'
import type { Moment } from '../../../shared/kernel/time.ts'
import type { Reader, Writer } from './database.ts'
import { sql, statement } from './sql.ts'
import type { Tables } from './tables.ts'

const schemaVersion = 1
const firstPrevHash = Buffer.alloc(32)

export type Change = {
  readonly terminalId: string
  readonly incarnation: number
  readonly type: string
  readonly businessDay: string
  readonly at: Moment
  readonly actor: string
  /** JSON of integers, strings, booleans, null; no personal data, which could then never be deleted. */
  readonly payload: unknown
}

/** A stored change, column for column. */
export type ChangeRow = Selectable<Tables['change_log']>
type Hashed = Omit<ChangeRow, 'hash'>

const selectLast = statement<{ none: null }>()(() =>
  sql.selectFrom('change_log').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1),
)
const insertChange = statement<ChangeRow>()((param) =>
  sql.insertInto('change_log').values({
    seq: param.seq,
    terminal_id: param.terminal_id,
    incarnation: param.incarnation,
    type: param.type,
    schema_version: param.schema_version,
    business_day: param.business_day,
    at_ms: param.at_ms,
    steady_ms: param.steady_ms,
    actor: param.actor,
    payload: param.payload,
    prev_hash: param.prev_hash,
    hash: param.hash,
  }),
)

/** The seq that the next change will get: a receipt names the change that carries it. */
export function nextSeq(reader: Reader): number {
  return (reader.first(selectLast, { none: null })?.seq ?? 0) + 1
}

/** Appends one change to the chain and returns its seq. */
export function appendChange(writer: Writer, change: Change): number {
  const last = writer.first(selectLast, { none: null })
  const row = {
    seq: (last?.seq ?? 0) + 1,
    terminal_id: change.terminalId,
    incarnation: change.incarnation,
    type: change.type,
    schema_version: schemaVersion,
    business_day: change.businessDay,
    at_ms: change.at.atMs,
    steady_ms: change.at.steadyMs,
    actor: change.actor,
    payload: canonicalJson(change.payload),
    prev_hash: last?.hash ?? firstPrevHash,
  }
  writer.run(insertChange, { ...row, hash: hashOf(row) })
  return row.seq
}

/** SHA-256 over every column, RFC 8785 form, behind a tag so that it can be taken for nothing else. */
function hashOf(row: Hashed): Buffer {
  const { prev_hash: prevHash, ...rest } = row
  return createHash('sha256')
    .update('guitai change 1\n')
    .update(prevHash)
    .update(canonicalJson(rest))
    .digest()
}

export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('not a JSON value')
  return text
}

const selectHash = statement<{ seq: number }>()((param) =>
  sql.selectFrom('change_log').select('hash').where('seq', '=', param.seq),
)
const selectFrom = statement<{ after: number; limit: number }>()((param) =>
  sql.selectFrom('change_log').selectAll().where('seq', '>', param.after).orderBy('seq').limit(param.limit),
)

/**
 * Walks the chain with flat memory, from the beginning or after the seq `begin`, which is taken for sound; hands each sound
 * row to `visit`. Returns the first seq that does not fit, or undefined.
 */
export function findBreak(
  reader: Reader,
  visit: (row: ChangeRow) => boolean = () => true,
  begin = 0,
): number | undefined {
  let after = begin
  let prevHash: Buffer = reader.first(selectHash, { seq: begin })?.hash ?? firstPrevHash
  for (;;) {
    const rows = reader.all(selectFrom, { after, limit: 500 })
    if (rows.length === 0) return undefined
    for (const row of rows) {
      const isSound =
        row.seq === after + 1 && row.prev_hash.equals(prevHash) && row.hash.equals(hashOf(withoutHash(row)))
      if (!isSound || !visit(row)) return after + 1
      after = row.seq
      prevHash = row.hash
    }
  }
}

function withoutHash(row: ChangeRow): Hashed {
  const { hash: _, ...rest } = row
  return rest
}
