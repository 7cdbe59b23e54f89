import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { HoldReason, Transaction } from '../../../shared/visit/visit.ts'
import type { StaffCommand } from '../api/command.ts'
import { findOwnTransaction } from './own-work.ts'
import { saveHold } from './transaction-store.ts'

type Hold = { readonly transactionId: string; readonly reason: HoldReason }

/** Stops the timer for a reason from the list; the start stays where it was (L13). */
export function hold(
  command: StaffCommand,
  { transactionId, reason }: Hold,
): Result<Transaction, Refusal<'TRANSACTION_NOT_FOUND' | 'TRANSACTION_NOT_RUNNING'>> {
  const own = findOwnTransaction(command, transactionId)
  if (own === undefined) return refuse('TRANSACTION_NOT_FOUND')
  if (own.transaction.state !== 'running') return refuse('TRANSACTION_NOT_RUNNING')
  saveHold(command.tx, transactionId, reason, command.at)
  command.record('visit.transactionHeld', { transactionId, reason, workedMs: own.transaction.workedMs })
  return accept({ ...own.transaction, state: 'held', holdReason: reason })
}
