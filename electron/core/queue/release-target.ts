import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { nextState } from '../../../shared/kernel/state-table.ts'
import { ticketStates } from '../../../shared/queue/ticket-states.ts'
import type { Ticket } from '../../../shared/queue/ticket.ts'
import type { StaffCommand } from '../api/command.ts'
import { findSessionOfStaff } from '../counter/index.ts'
import { saveEvent } from './event-store.ts'
import { saveSent } from './move-store.ts'
import { findTicket, loadTicket } from './store.ts'
import { isTargetOf } from './target.ts'

type Release = { readonly ticketId: string; readonly reason: string }
type ReleaseRefusal =
  | 'TICKET_NOT_FOUND'
  | 'TICKET_NOT_WAITING'
  | 'TICKET_HAS_NO_TARGET'
  | 'TARGET_IS_ANOTHERS'

/** The counter has closed or the person has gone: any counter of the service may call the ticket again. */
export function releaseTarget(
  { tx, at, actor, record }: StaffCommand,
  { ticketId, reason }: Release,
): Result<Ticket, Refusal<ReleaseRefusal>> {
  const ticket = findTicket(tx, ticketId)
  if (ticket === undefined) return refuse('TICKET_NOT_FOUND')
  const to = nextState(ticketStates, ticket.state, 'release')
  if (to === undefined) return refuse('TICKET_NOT_WAITING')
  if (ticket.target === null) return refuse('TICKET_HAS_NO_TARGET')
  const { staffId, role } = actor
  const counterId = findSessionOfStaff(tx, staffId)?.counterId
  if (role === 'clerk' && !isTargetOf(ticket.target, { counterId, staffId }))
    return refuse('TARGET_IS_ANOTHERS')
  const { serviceId, handedOff } = ticket
  saveSent(tx, { id: ticketId, state: to, serviceId, target: null, handedOff })
  saveEvent(tx, { ticketId, type: 'target-released', counterId: null, reason }, staffId, at)
  record('queue.targetReleased', { ticketId, label: ticket.label })
  return accept(loadTicket(tx, ticketId))
}
