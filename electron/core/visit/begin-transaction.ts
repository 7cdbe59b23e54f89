import type { Transaction } from '../../../shared/visit/visit.ts'
import type { StaffCommand } from '../api/command.ts'
import { listTransactionKinds } from '../hall/index.ts'
import { saveTransaction } from './transaction-store.ts'

type Beginning = { readonly visitId: string; readonly kindId: string; readonly position: number }

/** Starts the timer of a visit's next transaction; undefined when there is no such kind (T1–T3 are the kinds' limits). */
export function beginTransaction(
  { tx, at, newId }: StaffCommand,
  { visitId, kindId, position }: Beginning,
): Transaction | undefined {
  const kind = listTransactionKinds(tx).find((each) => each.id === kindId)
  if (kind === undefined) return undefined
  const transaction = { id: newId(), visitId, kindId, limitSeconds: kind.limitSeconds }
  saveTransaction(tx, { ...transaction, position }, at)
  return {
    ...transaction,
    state: 'running',
    startedAtMs: at.atMs,
    workedMs: 0,
    heldMs: 0,
    parkedMs: 0,
    holdReason: null,
    outcome: null,
    quantity: 1,
    explained: null,
  }
}
