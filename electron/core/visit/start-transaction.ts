import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Transaction } from '../../../shared/visit/visit.ts'
import type { StaffCommand } from '../api/command.ts'
import { beginTransaction } from './begin-transaction.ts'
import { findOwnVisit } from './own-work.ts'

type StartRefusal = 'VISIT_NOT_FOUND' | 'TRANSACTION_STILL_OPEN' | 'TRANSACTION_KIND_NOT_FOUND'

/** The customer's next matter, with a limit and a timer of its own. */
export function startTransaction(
  command: StaffCommand,
  { visitId, kindId }: { readonly visitId: string; readonly kindId: string },
): Result<Transaction, Refusal<StartRefusal>> {
  const visit = findOwnVisit(command, visitId)
  if (visit === undefined) return refuse('VISIT_NOT_FOUND')
  if (visit.transactions.some((each) => each.state !== 'ended')) return refuse('TRANSACTION_STILL_OPEN')
  const transaction = beginTransaction(command, { visitId, kindId, position: visit.transactions.length + 1 })
  if (transaction === undefined) return refuse('TRANSACTION_KIND_NOT_FOUND')
  command.record('visit.transactionStarted', {
    visitId,
    transactionId: transaction.id,
    kindId,
    limitSeconds: transaction.limitSeconds,
  })
  return accept(transaction)
}
