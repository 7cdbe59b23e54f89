import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Ticket } from '../../../shared/queue/ticket.ts'
import type { StaffCommand } from '../api/command.ts'
import { findSessionOfStaff } from '../counter/index.ts'
import { findTicket, saveEnded, saveEvent, withoutPlace } from './store.ts'

type OnTicket = { readonly ticketId: string }

/** The customer went away unserved: said by a person, never assumed (L15). */
export function markLeft(
  command: StaffCommand,
  { ticketId }: OnTicket,
): Result<Ticket, Refusal<'TICKET_NOT_FOUND' | 'TICKET_ALREADY_ENDED' | 'TICKET_BEING_SERVED'>> {
  const { tx, at, actor, record } = command
  const ticket = findTicket(tx, ticketId)
  if (ticket === undefined) return refuse('TICKET_NOT_FOUND')
  const { state } = ticket
  if (state === 'left' || state === 'cancelled' || state === 'finished') return refuse('TICKET_ALREADY_ENDED')
  // Another counter is calling: only the clerk there can tell.
  const isElsewhere =
    state === 'called' && findSessionOfStaff(tx, actor.staffId)?.counterId !== ticket.counterId
  if (state === 'serving' || isElsewhere) return refuse('TICKET_BEING_SERVED')
  saveEnded(tx, ticketId, 'left', at)
  saveEvent(tx, { ticketId, type: 'left', counterId: ticket.counterId }, actor.staffId, at)
  record('queue.left', { ticketId, label: ticket.label, from: state })
  return accept({ ...withoutPlace(ticket), state: 'left' })
}

/** Issued by mistake; the number is not given again. */
export function cancelTicket(
  command: StaffCommand,
  { ticketId, reason }: OnTicket & { readonly reason: string },
): Result<Ticket, Refusal<'TICKET_NOT_FOUND' | 'TICKET_NOT_WAITING'>> {
  const { tx, at, actor, record } = command
  const ticket = findTicket(tx, ticketId)
  if (ticket === undefined) return refuse('TICKET_NOT_FOUND')
  if (ticket.state !== 'waiting') return refuse('TICKET_NOT_WAITING')
  saveEnded(tx, ticketId, 'cancelled', at)
  saveEvent(tx, { ticketId, type: 'cancelled', counterId: null, reason }, actor.staffId, at)
  record('queue.cancelled', { ticketId, label: ticket.label })
  return accept({ ...withoutPlace(ticket), state: 'cancelled' })
}
