import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Transaction } from '../../../shared/visit/visit.ts'
import type { StaffCommand } from '../api/command.ts'
import { findVisit, type KnownVisit } from './store.ts'
import { findTransaction } from './transaction-store.ts'

/** L13: the visit that is meant must be the one at the caller's counter: nobody works on another clerk's customer. */
export function findOwnVisit({ tx, at, actor }: StaffCommand, visitId: string): KnownVisit | undefined {
  const visit = findVisit(tx, visitId, at)
  return visit !== undefined && visit.isOpen && visit.staffId === actor.staffId ? visit : undefined
}

type OwnTransaction = { readonly transaction: Transaction; readonly visit: KnownVisit }

/** A transaction of a visit of the caller's own, also one that has ended; not of a customer who has stepped aside. */
export function loadOwnTransaction(
  { tx, at, actor }: StaffCommand,
  transactionId: string,
): Result<OwnTransaction, Refusal<'TRANSACTION_NOT_FOUND' | 'VISIT_PARKED'>> {
  const transaction = findTransaction(tx, transactionId, at)
  const visit = transaction && findVisit(tx, transaction.visitId, at)
  if (transaction === undefined || visit?.staffId !== actor.staffId) return refuse('TRANSACTION_NOT_FOUND')
  return visit.state === 'parked' ? refuse('VISIT_PARKED') : accept({ transaction, visit })
}
