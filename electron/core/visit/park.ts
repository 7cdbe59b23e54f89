import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { loadNextState } from '../../../shared/kernel/state-table.ts'
import { transactionStates } from '../../../shared/visit/transaction-states.ts'
import type { ParkReason, Visit } from '../../../shared/visit/visit.ts'
import { visitStates } from '../../../shared/visit/visit-states.ts'
import type { StaffCommand } from '../api/command.ts'
import { parkTicket } from '../queue/index.ts'
import { saveEvent, saveParked } from './move-store.ts'
import { findOwnVisit } from './own-work.ts'
import { findOpenPayment } from './payment-store.ts'
import { loadVisit, toVisit } from './store.ts'
import { saveMove } from './transaction-store.ts'

/** The customer steps aside and comes back to the same clerk; the counter is free meanwhile. */
export function park(
  command: StaffCommand,
  { visitId, reason }: { readonly visitId: string; readonly reason: ParkReason },
): Result<Visit, Refusal<'VISIT_NOT_FOUND' | 'PAYMENT_STILL_OPEN'>> {
  const { tx, at, actor, record } = command
  const visit = findOwnVisit(command, visitId)
  if (visit === undefined) return refuse('VISIT_NOT_FOUND')
  if (findOpenPayment(tx, { visitId }) !== undefined) return refuse('PAYMENT_STILL_OPEN')
  for (const { id, state } of visit.transactions) {
    if (state === 'ended') continue
    const to = loadNextState(transactionStates, state, 'park')
    saveMove(tx, { id, state: to, type: 'park', reason: 'parked' }, at)
  }
  const { counterId, ticketId } = visit
  saveParked(tx, { id: visitId, state: loadNextState(visitStates, visit.state, 'park'), reason }, at)
  saveEvent(tx, { visitId, type: 'parked', counterId, reason }, actor.staffId, at)
  if (ticketId !== null) parkTicket(command, ticketId)
  record('visit.parked', { visitId, counterId, ticketId, reason })
  return accept(toVisit(loadVisit(tx, visitId, at)))
}
