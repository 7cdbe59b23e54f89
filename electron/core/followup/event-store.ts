import type { AttemptOutcome, FollowUpEvent } from '../../../shared/followup/follow-up.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { loadStaffRef } from '../staff/index.ts'

const selectEvents = statement<{ followUpId: string }>()((param) =>
  sql.selectFrom('follow_up_event').selectAll().where('follow_up_id', '=', param.followUpId).orderBy('id'),
)
const insertEvent = statement<Required<NewEvent> & { followUpId: string; byStaffId: string; atMs: number }>()(
  (param) =>
    sql.insertInto('follow_up_event').values({
      follow_up_id: param.followUpId,
      type: param.type,
      outcome: param.outcome,
      due_at_ms: param.dueAtMs,
      staff_id: param.staffId,
      note: param.note,
      by_staff_id: param.byStaffId,
      at_ms: param.atMs,
    }),
)

export type NewEvent = {
  readonly type: FollowUpEvent['type']
  readonly outcome?: AttemptOutcome | null
  readonly dueAtMs?: number | null
  readonly staffId?: string | null
  readonly note?: string | null
}

export function saveEvent(
  writer: Writer,
  followUpId: string,
  { type, outcome = null, dueAtMs = null, staffId = null, note = null }: NewEvent,
  by: { readonly staffId: string; readonly atMs: number },
): void {
  const event = { type, outcome, dueAtMs, staffId, note }
  writer.run(insertEvent, { ...event, followUpId, byStaffId: by.staffId, atMs: by.atMs })
}

export function listEvents(reader: Reader, followUpId: string): FollowUpEvent[] {
  return reader.all(selectEvents, { followUpId }).map((row) => ({
    type: row.type as FollowUpEvent['type'],
    outcome: row.outcome as AttemptOutcome | null,
    dueAtMs: row.due_at_ms,
    staff: row.staff_id === null ? null : loadStaffRef(reader, row.staff_id),
    note: row.note,
    by: loadStaffRef(reader, row.by_staff_id),
    atMs: row.at_ms,
  }))
}
