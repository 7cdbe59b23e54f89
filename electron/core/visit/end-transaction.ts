import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { isOverrun } from '../../../shared/visit/timer.ts'
import type { Outcome, OverrunReason, Transaction } from '../../../shared/visit/visit.ts'
import type { StaffCommand } from '../api/command.ts'
import { setLastOverran } from '../counter/index.ts'
import { findOwnTransaction } from './own-work.ts'
import { hasOpenPayment, saveTransactionEnd } from './transaction-store.ts'

type End = {
  readonly transactionId: string
  readonly outcome: Outcome
  readonly overrunReason?: OverrunReason | undefined
}
type EndRefusal =
  | 'TRANSACTION_NOT_FOUND'
  | 'TRANSACTION_ALREADY_ENDED'
  | 'OVERRUN_REASON_MISSING'
  | 'PAYMENT_STILL_OPEN'

/** F8: ends with what truly came of it. The time worked is frozen here; past the limit (T1–T3) the reason is asked. */
export function endTransaction(
  command: StaffCommand,
  { transactionId, outcome, overrunReason }: End,
): Result<Transaction, Refusal<EndRefusal>> {
  const { tx, at, record } = command
  const own = findOwnTransaction(command, transactionId)
  if (own === undefined) return refuse('TRANSACTION_NOT_FOUND')
  const { transaction, visit } = own
  if (transaction.state === 'ended') return refuse('TRANSACTION_ALREADY_ENDED')
  if (hasOpenPayment(tx, transaction)) return refuse('PAYMENT_STILL_OPEN')
  const { workedMs, limitSeconds, kindId } = transaction
  const overran = isOverrun(workedMs, limitSeconds)
  if (overran && overrunReason === undefined) return refuse('OVERRUN_REASON_MISSING')
  // A reason given for a transaction that was in time after all would be counted as an overrun's.
  const kept = overran && overrunReason !== undefined ? overrunReason : null
  saveTransactionEnd(tx, transactionId, { outcome, overrunReason: kept, workedMs }, at)
  // Q2: the next customer hears an apology.
  setLastOverran(tx, visit.counterSessionId, overran)
  record('visit.transactionEnded', {
    transactionId,
    kindId,
    outcome,
    workedMs,
    limitSeconds,
    overrunReason: kept,
  })
  return accept({ ...transaction, state: 'ended', holdReason: null, outcome })
}
