import type { RestoreEvent } from '../../../shared/restore/restore-order.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { loadStaffRef } from '../staff/index.ts'

const selectEvents = statement<{ orderId: string }>()((param) =>
  sql
    .selectFrom('restore_order_event')
    .selectAll()
    .where('restore_order_id', '=', param.orderId)
    .orderBy('id'),
)
const insertEvent = statement<{
  orderId: string
  type: string
  staffId: string | null
  atMs: number
  text: string | null
  person: string | null
}>()((param) =>
  sql.insertInto('restore_order_event').values({
    restore_order_id: param.orderId,
    type: param.type,
    by_staff_id: param.staffId,
    at_ms: param.atMs,
    text: param.text,
    person: param.person,
  }),
)

export type NewRestoreEvent = {
  readonly type: RestoreEvent['type']
  /** Null when nobody in person did it. */
  readonly staffId: string | null
  readonly atMs: number
  readonly text?: string | null | undefined
  readonly person?: string | null | undefined
}

export function saveEvent(
  writer: Writer,
  orderId: string,
  { text = null, person = null, ...event }: NewRestoreEvent,
): void {
  writer.run(insertEvent, { orderId, ...event, text, person })
}

export function listEvents(reader: Reader, orderId: string): RestoreEvent[] {
  return reader.all(selectEvents, { orderId }).map((row) => ({
    type: row.type as RestoreEvent['type'],
    by: row.by_staff_id === null ? null : loadStaffRef(reader, row.by_staff_id),
    atMs: row.at_ms,
    text: row.text,
    person: row.person,
  }))
}
