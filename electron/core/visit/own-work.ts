import type { Transaction } from '../../../shared/visit/visit.ts'
import type { StaffCommand } from '../api/command.ts'
import { findVisit, type KnownVisit } from './store.ts'
import { findTransaction } from './transaction-store.ts'

/** A visit that is open and the caller's own: nobody works on another clerk's customer. */
export function findOwnVisit({ tx, at, actor }: StaffCommand, visitId: string): KnownVisit | undefined {
  const visit = findVisit(tx, visitId, at)
  return visit !== undefined && visit.isOpen && visit.staffId === actor.staffId ? visit : undefined
}

/** A transaction of a visit of the caller's own, also one that has ended. */
export function findOwnTransaction(
  { tx, at, actor }: StaffCommand,
  transactionId: string,
): { readonly transaction: Transaction; readonly visit: KnownVisit } | undefined {
  const transaction = findTransaction(tx, transactionId, at)
  const visit = transaction && findVisit(tx, transaction.visitId, at)
  return transaction && visit?.staffId === actor.staffId ? { transaction, visit } : undefined
}
