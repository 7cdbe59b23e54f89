import { elapsedMs } from '../../../shared/kernel/time.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { nextState } from '../../../shared/kernel/state-table.ts'
import { recallsLeft } from '../../../shared/queue/recall.ts'
import { ticketStates } from '../../../shared/queue/ticket-states.ts'
import type { Ticket } from '../../../shared/queue/ticket.ts'
import type { StaffCommand } from '../api/command.ts'
import { loadOwnCall } from './own-counter.ts'
import { saveEvent } from './event-store.ts'
import { saveMissed, saveReturned } from './move-store.ts'
import { findTicket, withoutPlace } from './store.ts'

type OnTicket = { readonly ticketId: string }

/** Nobody is missed before every recall has had its time. */
export function markMissed(
  command: StaffCommand,
  { ticketId }: OnTicket,
): Result<Ticket, Refusal<'TICKET_NOT_FOUND' | 'TICKET_NOT_CALLED' | 'MISSED_TOO_SOON'>> {
  const { tx, at, actor, rules, record } = command
  const own = loadOwnCall(command, ticketId, 'miss')
  if (!own.ok) return own
  const { ticket, session, to } = own.value
  const { left, waitSeconds } = recallsLeft(ticket, rules, at)
  if (left > 0 || waitSeconds > 0) return refuse('MISSED_TOO_SOON', { recallsLeft: left, waitSeconds })
  saveMissed(tx, { id: ticketId, state: to }, at)
  saveEvent(tx, { ticketId, type: 'missed', counterId: session.counterId }, actor.staffId, at)
  record('queue.missed', { ticketId, label: ticket.label, counterId: session.counterId })
  return accept({ ...withoutPlace(ticket), state: to })
}

/** Whoever comes late, but within the hall's tolerance and on the same day, has the old place again. */
export function returnMissed(
  command: StaffCommand,
  { ticketId }: OnTicket,
): Result<Ticket, Refusal<'TICKET_NOT_FOUND' | 'TICKET_NOT_MISSED' | 'RETURN_TOO_LATE'>> {
  const { tx, at, actor, businessDay, rules, record } = command
  const ticket = findTicket(tx, ticketId)
  if (ticket === undefined) return refuse('TICKET_NOT_FOUND')
  const to = nextState(ticketStates, ticket.state, 'return')
  if (to === undefined || ticket.missedSteadyMs === null) return refuse('TICKET_NOT_MISSED')
  const isLate = elapsedMs(ticket.missedSteadyMs, at.steadyMs) > rules.missedReturnMinutes * 60_000
  if (isLate || ticket.businessDay !== businessDay)
    return refuse('RETURN_TOO_LATE', { toleranceMinutes: rules.missedReturnMinutes })
  saveReturned(tx, { id: ticketId, state: to })
  saveEvent(tx, { ticketId, type: 'returned', counterId: null }, actor.staffId, at)
  record('queue.returned', { ticketId, label: ticket.label })
  return accept({ ...withoutPlace(ticket), state: to, counterId: null })
}
