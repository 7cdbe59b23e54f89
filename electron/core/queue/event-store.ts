import type { Moment } from '../../../shared/kernel/time.ts'
import type { Destination } from '../../../shared/queue/ticket.ts'
import type { Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const insertEvent = statement<{
  ticketId: string
  type: string
  atMs: number
  steadyMs: number
  staffId: string
  counterId: string | null
  reason: string | null
  sentTo: string | null
  sentToId: string | null
}>()((param) =>
  sql.insertInto('ticket_event').values({
    ticket_id: param.ticketId,
    type: param.type,
    at_ms: param.atMs,
    steady_ms: param.steadyMs,
    staff_id: param.staffId,
    counter_id: param.counterId,
    reason: param.reason,
    sent_to: param.sentTo,
    sent_to_id: param.sentToId,
  }),
)

export type TicketEvent = {
  readonly ticketId: string
  readonly type: string
  readonly counterId: string | null
  readonly reason?: string
  readonly to?: Destination
}

/** Who did what to the ticket, for ever (Q5). */
export function saveEvent(
  writer: Writer,
  { ticketId, type, counterId, reason, to }: TicketEvent,
  staffId: string,
  at: Moment,
): void {
  writer.run(insertEvent, {
    ticketId,
    type,
    counterId,
    staffId,
    atMs: at.atMs,
    steadyMs: at.steadyMs,
    reason: reason ?? null,
    sentTo: to?.kind ?? null,
    sentToId: to === undefined ? null : destinationId(to),
  })
}

/** The id of the service, the counter or the person. */
export function destinationId(to: Destination): string {
  switch (to.kind) {
    case 'service':
      return to.serviceId
    case 'counter':
      return to.counterId
    case 'person':
      return to.staffId
  }
}
