import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { nextState } from '../../../shared/kernel/state-table.ts'
import { transactionStates } from '../../../shared/visit/transaction-states.ts'
import type { ChosenHoldReason, Transaction } from '../../../shared/visit/visit.ts'
import type { StaffCommand } from '../api/command.ts'
import { loadOwnTransaction } from './own-work.ts'
import { saveMove } from './transaction-store.ts'

type Hold = { readonly transactionId: string; readonly reason: ChosenHoldReason }

/** Stops the timer for a reason from the list; the start stays where it was (L13). */
export function hold(
  command: StaffCommand,
  { transactionId, reason }: Hold,
): Result<Transaction, Refusal<'TRANSACTION_NOT_FOUND' | 'TRANSACTION_NOT_RUNNING' | 'VISIT_PARKED'>> {
  const own = loadOwnTransaction(command, transactionId)
  if (!own.ok) return own
  const { transaction } = own.value
  const state = nextState(transactionStates, transaction.state, 'hold')
  if (state === undefined) return refuse('TRANSACTION_NOT_RUNNING')
  saveMove(command.tx, { id: transactionId, state, type: 'hold', reason }, command.at)
  command.record('visit.transactionHeld', { transactionId, reason, workedMs: transaction.workedMs })
  return accept({ ...transaction, state, holdReason: reason })
}
