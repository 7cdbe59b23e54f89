import type { Call, Care } from '../../../shared/queue/ticket.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const insertCall = statement<{
  day: string
  ticketId: string
  counterId: string
  atMs: number
  recall: number
  apology: number
}>()((param) =>
  sql.insertInto('call').values({
    business_day: param.day,
    ticket_id: param.ticketId,
    counter_id: param.counterId,
    called_at_ms: param.atMs,
    recall: param.recall,
    apology: param.apology,
  }),
)
const selectCalls = statement<{ day: string; limit: number }>()((param) =>
  sql
    .selectFrom('call')
    .innerJoin('ticket', 'ticket.id', 'call.ticket_id')
    .innerJoin('counter', 'counter.id', 'call.counter_id')
    .select([
      'call.id',
      'ticket.label',
      'counter.number as counterNumber',
      'call.called_at_ms as calledAtMs',
      'ticket.care',
      'call.recall',
      'call.apology',
    ])
    .where('call.business_day', '=', param.day)
    .orderBy('call.id', 'desc')
    .limit(param.limit),
)

type NewCall = {
  readonly day: string
  readonly ticketId: string
  readonly counterId: string
  readonly atMs: number
  readonly recall: number
  readonly apology: boolean
}

/** One announcement; displays play them in this order, each for its full time (L9). */
export function saveCall(writer: Writer, call: NewCall): void {
  writer.run(insertCall, { ...call, apology: call.apology ? 1 : 0 })
}

/** Newest first. */
export function listCalls(reader: Reader, day: string, limit: number): Call[] {
  return reader
    .all(selectCalls, { day, limit })
    .map((row) => ({ ...row, care: row.care as Care, apology: row.apology === 1 }))
}
