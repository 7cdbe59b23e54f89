import type { Instant } from '../../../shared/kernel/time.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const notes = sql
  .selectFrom('fault_note')
  .select(['id', 'fault_id as faultId', 'text', 'staff_id as staffId', 'noted_at_ms as atMs'])
  .select(['settled_how as settledHow', 'settled_by as settledBy', 'settled_at_ms as settledAtMs'])
const selectNote = statement<{ id: string }>()((param) => notes.where('id', '=', param.id))
const selectNotes = statement<{ faultId: string }>()((param) =>
  notes.where('fault_id', '=', param.faultId).orderBy('noted_at_ms').orderBy('id'),
)
const insertNote = statement<{ id: string; faultId: string; text: string; staffId: string; atMs: number }>()(
  (param) =>
    sql.insertInto('fault_note').values({
      id: param.id,
      fault_id: param.faultId,
      text: param.text,
      staff_id: param.staffId,
      noted_at_ms: param.atMs,
    }),
)
const updateSettled = statement<{ id: string; how: string; staffId: string; atMs: number }>()((param) =>
  sql
    .updateTable('fault_note')
    .set({ settled_how: param.how, settled_by: param.staffId, settled_at_ms: param.atMs })
    .where('id', '=', param.id),
)
const selectPromises = statement<{ faultId: string }>()((param) =>
  sql
    .selectFrom('fault_promise')
    .innerJoin('ticket', 'ticket.id', 'fault_promise.ticket_id')
    .select(['follow_up_id as followUpId', 'ticket_id as ticketId', 'ticket.label as ticketLabel'])
    .select('promised_at_ms as promisedAtMs')
    .where('fault_id', '=', param.faultId)
    .orderBy('promised_at_ms')
    .orderBy('ticket.position'),
)
const insertPromise = statement<PromiseRow & { faultId: string }>()((param) =>
  sql.insertInto('fault_promise').values({
    follow_up_id: param.followUpId,
    fault_id: param.faultId,
    ticket_id: param.ticketId,
    promised_at_ms: param.promisedAtMs,
  }),
)

export type NoteRow = {
  readonly id: string
  readonly faultId: string
  readonly text: string
  readonly staffId: string
  readonly atMs: Instant
  readonly settledHow: string | null
  readonly settledBy: string | null
  readonly settledAtMs: Instant | null
}

export function findNote(reader: Reader, id: string): NoteRow | undefined {
  return reader.first(selectNote, { id })
}

/** What was written on paper, the oldest first. */
export function listNotes(reader: Reader, faultId: string): NoteRow[] {
  return reader.all(selectNotes, { faultId })
}

export function saveNote(
  writer: Writer,
  note: Pick<NoteRow, 'id' | 'faultId' | 'text' | 'staffId' | 'atMs'>,
): void {
  writer.run(insertNote, note)
}

export function saveSettled(
  writer: Writer,
  id: string,
  settled: { readonly how: string; readonly staffId: string; readonly atMs: Instant },
): void {
  writer.run(updateSettled, { id, ...settled })
}

/** Name, phone and due time stand with the follow-up. */
export type PromiseRow = {
  readonly followUpId: string
  readonly ticketId: string
  readonly promisedAtMs: Instant
}

export function listPromises(
  reader: Reader,
  faultId: string,
): (PromiseRow & { readonly ticketLabel: string })[] {
  return reader.all(selectPromises, { faultId })
}

export function savePromise(writer: Writer, faultId: string, promise: PromiseRow): void {
  writer.run(insertPromise, { faultId, ...promise })
}
