import { loadNextState } from '../../../shared/kernel/state-table.ts'
import { transactionStates } from '../../../shared/visit/transaction-states.ts'
import type { Transaction } from '../../../shared/visit/visit.ts'
import { visitStates } from '../../../shared/visit/visit-states.ts'
import type { StaffCommand } from '../api/command.ts'
import { endMatter, removeOpenMatter } from '../contact/index.ts'
import { settleManagerCall } from './manager-call.ts'
import { saveEvent, saveVisitEnd } from './move-store.ts'
import { parkedUntil } from './parked-until.ts'
import { findOpenPayment, saveAbandoned } from './payment-store.ts'
import { loadVisit, type KnownVisit } from './store.ts'
import { saveTransactionEnd } from './transaction-store.ts'

/** How a visit ends that is not finished here. */
export type VisitEnd = 'transferred' | 'handed-off' | 'left' | 'appointed'

const acts = {
  transferred: 'transfer',
  'handed-off': 'hand-off',
  left: 'end-left',
  appointed: 'end-appointed',
} as const

/**
 * Ends an open or parked visit whose customer goes on elsewhere, or went away. What was still open in it ends with it: a
 * payment is abandoned, a transaction handed on or withdrawn. The ticket is the caller's to move; a customer without one
 * is one matter less for the first contact.
 */
export function endVisitAs(command: StaffCommand, visitId: string, how: VisitEnd, reason?: string): void {
  const { tx, at, actor, record } = command
  const visit = loadVisit(tx, visitId, at)
  const state = loadNextState(visitStates, visit.state, acts[how])
  const payment = findOpenPayment(tx, { visitId })
  if (payment !== undefined) {
    saveAbandoned(tx, payment.intentId, at.atMs)
    record('cashier.paymentAbandoned', { intentId: payment.intentId })
  }
  const outcome = how === 'transferred' || how === 'handed-off' ? 'handed-on' : 'withdrawn'
  for (const each of visit.transactions) if (each.state !== 'ended') endOpen(command, each, outcome)
  saveVisitEnd(tx, { id: visitId, state, parkedMs: parkedUntil(visit, at) }, at)
  const { counterId, ticketId, firstContactId } = visit
  saveEvent(tx, { visitId, type: state, counterId, reason }, actor.staffId, at)
  settleManagerCall(command, visitId)
  if (ticketId === null) leaveContact(command, visit, how)
  record('visit.ended', { visitId, counterId, ticketId, firstContactId, how: state })
}

function endOpen(
  { tx, at, record }: StaffCommand,
  { id, kindId, state, workedMs, heldMs, parkedMs, limitSeconds }: Transaction,
  outcome: 'handed-on' | 'withdrawn',
): void {
  const end = { outcome, overrunReason: null, quantity: 1, explained: null, explainedText: null }
  const to = loadNextState(transactionStates, state, 'end')
  saveTransactionEnd(tx, id, { ...end, state: to, workedMs, heldMs, parkedMs }, at)
  record('visit.transactionEnded', { transactionId: id, kindId, outcome, workedMs, limitSeconds })
}

function leaveContact(command: StaffCommand, { firstContactId }: KnownVisit, how: VisitEnd): void {
  if (how === 'left') endMatter(command, firstContactId, how)
  else removeOpenMatter(command, firstContactId)
}
