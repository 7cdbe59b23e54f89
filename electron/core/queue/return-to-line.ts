import { loadNextState } from '../../../shared/kernel/state-table.ts'
import { ticketStates } from '../../../shared/queue/ticket-states.ts'
import type { Destination } from '../../../shared/queue/ticket.ts'
import type { StaffCommand } from '../api/command.ts'
import { destinationId, saveEvent } from './event-store.ts'
import { saveSent } from './move-store.ts'
import { beginServiceDay } from './service-day-store.ts'
import { loadTicket } from './store.ts'

type Return = {
  readonly ticketId: string
  readonly to: Destination
  readonly reason: string
  readonly handedOff: boolean
}

/**
 * Sends a ticket on with its number, place and time of issue. `handedOff`: it was served before and is called before new
 * arrivals, which it stays for good. A visit that it had must have ended before.
 */
export function returnToLine(
  { tx, at, actor, record }: StaffCommand,
  { ticketId, to, reason, handedOff }: Return,
): void {
  const ticket = loadTicket(tx, ticketId)
  const serviceId = to.kind === 'service' ? to.serviceId : ticket.serviceId
  // The triggers that count need the line's row.
  beginServiceDay(tx, ticket.businessDay, serviceId)
  saveSent(tx, {
    id: ticketId,
    state: loadNextState(ticketStates, ticket.state, 'send-on'),
    serviceId,
    target: to.kind === 'service' ? null : to,
    handedOff: handedOff || ticket.handedOff,
  })
  saveEvent(tx, { ticketId, type: 'sent-on', counterId: ticket.counterId, reason, to }, actor.staffId, at)
  record('queue.sentOn', {
    ticketId,
    label: ticket.label,
    from: ticket.state,
    to: to.kind,
    toId: destinationId(to),
    handedOff,
  })
}
