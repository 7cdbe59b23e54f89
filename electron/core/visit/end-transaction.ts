import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { nextState } from '../../../shared/kernel/state-table.ts'
import { isOverrun } from '../../../shared/visit/timer.ts'
import { transactionStates } from '../../../shared/visit/transaction-states.ts'
import {
  mostCounted,
  type ExplainedReason,
  type Outcome,
  type OverrunReason,
  type Transaction,
} from '../../../shared/visit/visit.ts'
import type { StaffCommand } from '../api/command.ts'
import { setLastOverran } from '../counter/index.ts'
import { raiseManagerCall } from './manager-call.ts'
import { loadOwnTransaction } from './own-work.ts'
import { countPaidBillsOf, findOpenPayment } from './payment-store.ts'
import { saveTransactionEnd } from './transaction-store.ts'

type End = {
  readonly transactionId: string
  readonly outcome: Outcome
  readonly overrunReason?: OverrunReason | undefined
  readonly quantity?: number | undefined
  readonly explained?: ExplainedReason | undefined
  readonly explainedText?: string | undefined
  readonly callManager: boolean
}
type EndRefusal =
  | 'TRANSACTION_NOT_FOUND'
  | 'TRANSACTION_ALREADY_ENDED'
  | 'OVERRUN_REASON_MISSING'
  | 'PAYMENT_STILL_OPEN'
  | 'EXPLANATION_MISSING'
  | 'VISIT_PARKED'

/** F8: ends with what truly came of it. The time worked is frozen here; past the limit (T1–T3) the reason is asked. */
export function endTransaction(command: StaffCommand, end: End): Result<Transaction, Refusal<EndRefusal>> {
  const { tx, at, record } = command
  const { transactionId, outcome, overrunReason } = end
  const own = loadOwnTransaction(command, transactionId)
  if (!own.ok) return own
  const { transaction, visit } = own.value
  const state = nextState(transactionStates, transaction.state, 'end')
  if (state === undefined) return refuse('TRANSACTION_ALREADY_ENDED')
  if (findOpenPayment(tx, transaction)?.transactionId === transactionId) return refuse('PAYMENT_STILL_OPEN')
  const { workedMs, heldMs, parkedMs, limitSeconds, kindId } = transaction
  const overran = isOverrun(workedMs, limitSeconds)
  if (overran && overrunReason === undefined) return refuse('OVERRUN_REASON_MISSING')
  const explained = explanationOf(end)
  if (explained === undefined) return refuse('EXPLANATION_MISSING')
  // A reason given for a transaction that was in time after all would be counted as an overrun's.
  const kept = overran && overrunReason !== undefined ? overrunReason : null
  const quantity = end.quantity ?? billsAsQuantity(countPaidBillsOf(tx, transaction))
  saveTransactionEnd(
    tx,
    transactionId,
    {
      state,
      outcome,
      overrunReason: kept,
      quantity,
      explained: explained?.reason ?? null,
      explainedText: explained?.text ?? null,
      workedMs,
      heldMs,
      parkedMs,
    },
    at,
  )
  // Q2: the next customer hears an apology.
  setLastOverran(tx, visit.counterSessionId, overran)
  record('visit.transactionEnded', {
    transactionId,
    kindId,
    outcome,
    workedMs,
    limitSeconds,
    overrunReason: kept,
    quantity,
    explained: explained?.reason ?? null,
  })
  if (end.callManager) raiseManagerCall(command, visit)
  return accept({ ...transaction, state, holdReason: null, outcome, quantity, explained })
}

/** F8: what was explained when it cannot be done; undefined when the clerk has to say so first, null when nothing is asked. */
function explanationOf({ outcome, explained, explainedText }: End): Transaction['explained'] | undefined {
  if (outcome !== 'cannot-be-done') return null
  if (explained === undefined) return undefined
  if (explained !== 'other-with-text') return { reason: explained, text: null }
  return explainedText === undefined ? undefined : { reason: explained, text: explainedText }
}

/** Twelve bills are one transaction, counted as 12; whatever else it was, it counts as one. */
function billsAsQuantity(bills: number): number {
  return Math.min(Math.max(1, bills), mostCounted)
}
