import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { endStates, nextState } from '../../../shared/kernel/state-table.ts'
import { ticketStates } from '../../../shared/queue/ticket-states.ts'
import type { Ticket } from '../../../shared/queue/ticket.ts'
import type { StaffCommand } from '../api/command.ts'
import { findSessionOfStaff } from '../counter/index.ts'
import { closeTicket } from './close-ticket.ts'
import { findTicket, withoutPlace } from './store.ts'

type OnTicket = { readonly ticketId: string }

const ends = endStates(ticketStates)

/** The customer went away unserved: said by a person, never assumed (L15). */
export function markLeft(
  command: StaffCommand,
  { ticketId }: OnTicket,
): Result<Ticket, Refusal<'TICKET_NOT_FOUND' | 'TICKET_ALREADY_ENDED' | 'TICKET_BEING_SERVED'>> {
  const { tx, actor, record } = command
  const ticket = findTicket(tx, ticketId)
  if (ticket === undefined) return refuse('TICKET_NOT_FOUND')
  if (ends.includes(ticket.state)) return refuse('TICKET_ALREADY_ENDED')
  const to = nextState(ticketStates, ticket.state, 'leave')
  // L13: another counter is calling, and only the clerk there can tell.
  const isElsewhere =
    ticket.state === 'called' && findSessionOfStaff(tx, actor.staffId)?.counterId !== ticket.counterId
  if (to === undefined || isElsewhere) return refuse('TICKET_BEING_SERVED')
  closeTicket(command, ticket, to)
  record('queue.left', { ticketId, label: ticket.label, from: ticket.state })
  return accept({ ...withoutPlace(ticket), state: to })
}

/** Issued by mistake; the number is not given again. */
export function cancelTicket(
  command: StaffCommand,
  { ticketId, reason }: OnTicket & { readonly reason: string },
): Result<Ticket, Refusal<'TICKET_NOT_FOUND' | 'TICKET_NOT_WAITING'>> {
  const { tx, record } = command
  const ticket = findTicket(tx, ticketId)
  if (ticket === undefined) return refuse('TICKET_NOT_FOUND')
  const to = nextState(ticketStates, ticket.state, 'cancel')
  if (to === undefined) return refuse('TICKET_NOT_WAITING')
  closeTicket(command, ticket, to, reason)
  record('queue.cancelled', { ticketId, label: ticket.label })
  return accept({ ...withoutPlace(ticket), state: to })
}
