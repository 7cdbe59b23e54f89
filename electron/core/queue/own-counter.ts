import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { nextState } from '../../../shared/kernel/state-table.ts'
import { ticketStates } from '../../../shared/queue/ticket-states.ts'
import type { TicketState } from '../../../shared/queue/ticket.ts'
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

/** `to`: the state that the act leads to. */
export type OwnCall = {
  readonly ticket: TicketRow
  readonly session: CounterSession
  readonly to: TicketState
}

/** A ticket that is called to the caller's own counter; anybody else's is not theirs to move. */
export function loadOwnCall(
  { tx, actor }: StaffCommand,
  ticketId: string,
  act: 'recall' | 'arrive' | 'miss',
): Result<OwnCall, Refusal<'TICKET_NOT_FOUND' | 'TICKET_NOT_CALLED'>> {
  const ticket = findTicket(tx, ticketId)
  if (ticket === undefined) return refuse('TICKET_NOT_FOUND')
  const session = findSessionOfStaff(tx, actor.staffId)
  const to = nextState(ticketStates, ticket.state, act)
  // L13: the customer who is meant must be the one that is called here.
  if (to === undefined || session === undefined || ticket.counterId !== session.counterId)
    return refuse('TICKET_NOT_CALLED')
  return accept({ ticket, session, to })
}
