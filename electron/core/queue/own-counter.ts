import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { findSessionOfStaff, isPaused, type CounterSession } from '../counter/index.ts'
import { hasOpenVisit } from '../visit/index.ts'
import { findTicket, findTicketAtCounter, type TicketRow } from './store.ts'

/** The caller's counter, free for the next customer. */
export function loadFreeCounter({
  tx,
  actor,
}: StaffCommand): Result<CounterSession, Refusal<'NO_COUNTER' | 'COUNTER_PAUSED' | 'CUSTOMER_AT_COUNTER'>> {
  const session = findSessionOfStaff(tx, actor.staffId)
  if (session === undefined) return refuse('NO_COUNTER')
  if (isPaused(tx, session)) return refuse('COUNTER_PAUSED')
  const isBusy =
    hasOpenVisit(tx, session.counterId) || findTicketAtCounter(tx, session.counterId) !== undefined
  return isBusy ? refuse('CUSTOMER_AT_COUNTER') : accept(session)
}

export type OwnCall = { readonly ticket: TicketRow; readonly session: CounterSession }

/** A ticket that is called to the caller's own counter; anybody else's is not theirs to move. */
export function loadOwnCall(
  { tx, actor }: StaffCommand,
  ticketId: string,
): Result<OwnCall, Refusal<'TICKET_NOT_FOUND' | 'TICKET_NOT_CALLED'>> {
  const ticket = findTicket(tx, ticketId)
  if (ticket === undefined) return refuse('TICKET_NOT_FOUND')
  const session = findSessionOfStaff(tx, actor.staffId)
  if (ticket.state !== 'called' || session === undefined || ticket.counterId !== session.counterId)
    return refuse('TICKET_NOT_CALLED')
  return accept({ ticket, session })
}
