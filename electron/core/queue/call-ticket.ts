import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { nextState } from '../../../shared/kernel/state-table.ts'
import { ticketStates } from '../../../shared/queue/ticket-states.ts'
import type { Ticket } from '../../../shared/queue/ticket.ts'
import type { StaffCommand } from '../api/command.ts'
import { claim } from './claim.ts'
import { loadFreeCounter } from './own-counter.ts'
import { findTicket, withoutPlace } from './store.ts'
import { isTargetOf } from './target.ts'

type CallRefusal =
  | 'NO_COUNTER'
  | 'COUNTER_PAUSED'
  | 'CUSTOMER_AT_COUNTER'
  | 'TICKET_NOT_FOUND'
  | 'TICKET_NOT_WAITING'
  | 'TICKET_FOR_OTHERS'

/** Q5: out of order only with a reason, and it stands in the audit trail. */
export function callTicket(
  command: StaffCommand,
  { ticketId, reason }: { readonly ticketId: string; readonly reason: string },
): Result<Ticket, Refusal<CallRefusal>> {
  const counter = loadFreeCounter(command)
  if (!counter.ok) return counter
  const ticket = findTicket(command.tx, ticketId)
  if (ticket === undefined) return refuse('TICKET_NOT_FOUND')
  const isToday = ticket.businessDay === command.businessDay
  if (nextState(ticketStates, ticket.state, 'call') === undefined || !isToday)
    return refuse('TICKET_NOT_WAITING')
  if (ticket.target !== null && !isTargetOf(ticket.target, counter.value)) return refuse('TICKET_FOR_OTHERS')
  return accept(claim(command, withoutPlace(ticket), counter.value, reason))
}
