import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Transaction } from '../../../shared/visit/visit.ts'
import type { StaffCommand } from '../api/command.ts'
import { findOwnTransaction } from './own-work.ts'
import { saveResume } from './transaction-store.ts'

/** Lets the timer run on from where it was held. */
export function resume(
  command: StaffCommand,
  { transactionId }: { readonly transactionId: string },
): Result<Transaction, Refusal<'TRANSACTION_NOT_FOUND' | 'TRANSACTION_NOT_HELD'>> {
  const own = findOwnTransaction(command, transactionId)
  if (own === undefined) return refuse('TRANSACTION_NOT_FOUND')
  if (own.transaction.state !== 'held') return refuse('TRANSACTION_NOT_HELD')
  saveResume(command.tx, transactionId, command.at)
  command.record('visit.transactionResumed', { transactionId, workedMs: own.transaction.workedMs })
  return accept({ ...own.transaction, state: 'running', holdReason: null })
}
