import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { nextState } from '../../../shared/kernel/state-table.ts'
import { transactionStates } from '../../../shared/visit/transaction-states.ts'
import type { Transaction } from '../../../shared/visit/visit.ts'
import type { StaffCommand } from '../api/command.ts'
import { loadOwnTransaction } from './own-work.ts'
import { saveMove } from './transaction-store.ts'

/** Lets the timer run on from where it was held. */
export function resume(
  command: StaffCommand,
  { transactionId }: { readonly transactionId: string },
): Result<Transaction, Refusal<'TRANSACTION_NOT_FOUND' | 'TRANSACTION_NOT_HELD' | 'VISIT_PARKED'>> {
  const own = loadOwnTransaction(command, transactionId)
  if (!own.ok) return own
  const { transaction } = own.value
  const state = nextState(transactionStates, transaction.state, 'resume')
  if (state === undefined) return refuse('TRANSACTION_NOT_HELD')
  saveMove(command.tx, { id: transactionId, state, type: 'resume', reason: null }, command.at)
  command.record('visit.transactionResumed', { transactionId, workedMs: transaction.workedMs })
  return accept({ ...transaction, state, holdReason: null })
}
