import type { Writer } from '../database/database.ts'
import { listTransactionKinds } from '../hall/index.ts'
import { saveKind } from './transaction-store.ts'

/** The matter turned out to be of another kind (T1 or T2): its limit changes, its start stays (L13). */
export function setTransactionKind(writer: Writer, transactionId: string, kindId: string): void {
  const kind = listTransactionKinds(writer).find((each) => each.id === kindId)
  if (kind === undefined) throw new Error(`there is no transaction kind ${kindId}`)
  saveKind(writer, transactionId, kind.id, kind.limitSeconds)
}
