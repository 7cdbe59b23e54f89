import { loadNextState } from '../../../shared/kernel/state-table.ts'
import { ticketStates } from '../../../shared/queue/ticket-states.ts'
import type { StaffCommand } from '../api/command.ts'
import { endVisitAs, findOpenVisitOfTicket } from '../visit/index.ts'
import { closeTicket } from './close-ticket.ts'
import { loadTicket } from './store.ts'

type Settlement = {
  readonly ticketId: string
  readonly state: 'left' | 'appointed'
  readonly reason: string
}

/**
 * L15: whoever closes a day or settles a fault says by name what became of a ticket that did not come to its end by
 * itself; a visit that is still open with it ends the same way.
 */
export function endTicketBySettlement(command: StaffCommand, { ticketId, state, reason }: Settlement): void {
  const ticket = loadTicket(command.tx, ticketId)
  const to = loadNextState(ticketStates, ticket.state, `settle-${state}`)
  const visit = findOpenVisitOfTicket(command.tx, ticketId)
  if (visit !== undefined) endVisitAs(command, visit.id, state)
  closeTicket(command, ticket, to, reason)
  command.record('queue.settled', { ticketId, label: ticket.label, from: ticket.state, state: to })
}
