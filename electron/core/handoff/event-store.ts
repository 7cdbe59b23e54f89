import type { HandOffEvent } from '../../../shared/handoff/hand-off.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { loadStaffRef } from '../staff/index.ts'

const selectEvents = statement<{ handOffId: string }>()((param) =>
  sql.selectFrom('hand_off_event').selectAll().where('hand_off_id', '=', param.handOffId).orderBy('id'),
)
const insertEvent = statement<{
  handOffId: string
  type: string
  staffId: string
  atMs: number
  text: string | null
  person: string | null
}>()((param) =>
  sql.insertInto('hand_off_event').values({
    hand_off_id: param.handOffId,
    type: param.type,
    by_staff_id: param.staffId,
    at_ms: param.atMs,
    text: param.text,
    person: param.person,
  }),
)

export type NewHandOffEvent = {
  readonly type: HandOffEvent['type']
  readonly text?: string | undefined
  readonly person?: string | undefined
}

export function saveEvent(
  writer: Writer,
  handOffId: string,
  { type, text, person }: NewHandOffEvent,
  by: { readonly staffId: string; readonly atMs: number },
): void {
  writer.run(insertEvent, { handOffId, type, text: text ?? null, person: person ?? null, ...by })
}

export function listEvents(reader: Reader, handOffId: string): HandOffEvent[] {
  return reader.all(selectEvents, { handOffId }).map((row) => ({
    type: row.type as HandOffEvent['type'],
    by: loadStaffRef(reader, row.by_staff_id),
    atMs: row.at_ms,
    text: row.text,
    person: row.person,
  }))
}
