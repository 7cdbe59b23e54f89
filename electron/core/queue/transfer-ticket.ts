import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { nextState } from '../../../shared/kernel/state-table.ts'
import { ticketStates } from '../../../shared/queue/ticket-states.ts'
import type { Destination, Ticket } from '../../../shared/queue/ticket.ts'
import type { StaffCommand } from '../api/command.ts'
import { checkDestination, type DestinationRefusal } from './check-destination.ts'
import { returnToLine } from './return-to-line.ts'
import { findTicket, loadTicket } from './store.ts'

type Transfer = { readonly ticketId: string; readonly to: Destination; readonly reason: string }

/** The wrong service was chosen: the ticket stands in the other line where its place is, no better and no worse. */
export function transferTicket(
  command: StaffCommand,
  { ticketId, to, reason }: Transfer,
): Result<Ticket, Refusal<'TICKET_NOT_FOUND' | 'TICKET_NOT_WAITING' | DestinationRefusal>> {
  const ticket = findTicket(command.tx, ticketId)
  if (ticket === undefined) return refuse('TICKET_NOT_FOUND')
  // L13: a customer at a counter is sent on by that counter only, see `visit.transfer`.
  if (nextState(ticketStates, ticket.state, 'transfer') === undefined) return refuse('TICKET_NOT_WAITING')
  const reached = checkDestination(command.tx, to)
  if (!reached.ok) return reached
  returnToLine(command, { ticketId, to, reason, handedOff: false })
  return accept(loadTicket(command.tx, ticketId))
}
