import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { TicketState } from '../../../shared/queue/ticket.ts'
import type { TicketFact } from '../../../shared/reports/day-facts.ts'
import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const selectTickets = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('ticket')
    .select(['id', 'label', 'service_id as serviceId', 'state'])
    .select(['issued_at_ms as issuedAtMs', 'issued_steady_ms as issuedSteadyMs'])
    .where('business_day', '=', param.day)
    .orderBy('position'),
)
const selectEvents = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('ticket_event')
    .innerJoin('ticket', 'ticket.id', 'ticket_event.ticket_id')
    .select(['ticket_event.ticket_id as ticketId', 'ticket_event.type', 'ticket_event.at_ms as atMs'])
    .select(['ticket_event.steady_ms as steadyMs', 'ticket_event.staff_id as staffId'])
    .select(['ticket_event.counter_id as counterId', 'ticket_event.reason'])
    .select(['ticket_event.sent_to as sentTo', 'ticket_event.sent_to_id as sentToId'])
    .where('ticket.business_day', '=', param.day)
    .orderBy('ticket_event.id'),
)

/** The day's tickets in the order of issue, each with what happened to it. */
export function listTicketFacts(reader: Reader, day: BusinessDay): TicketFact[] {
  const events = Map.groupBy(reader.all(selectEvents, { day }), ({ ticketId }) => ticketId)
  return reader.all(selectTickets, { day }).map((ticket) => ({
    ...ticket,
    state: ticket.state as TicketState,
    events: (events.get(ticket.id) ?? []).map(({ ticketId: _, ...event }) => event),
  }))
}
