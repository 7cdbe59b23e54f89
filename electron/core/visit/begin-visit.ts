import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Visit } from '../../../shared/visit/visit.ts'
import type { StaffCommand } from '../api/command.ts'
import { beginTransaction } from './begin-transaction.ts'
import { saveVisit } from './store.ts'

type Beginning = {
  readonly counterSession: { readonly id: string; readonly counterId: string; readonly staffId: string }
  readonly ticketId: string | null
  readonly kindId: string
}

/** The customer is there: the visit and its first transaction begin, and its timer runs. The caller records the change. */
export function beginVisit(
  command: StaffCommand,
  { counterSession, ticketId, kindId }: Beginning,
): Result<Visit, Refusal<'TRANSACTION_KIND_NOT_FOUND'>> {
  const { tx, at, businessDay, newId } = command
  const { counterId, staffId, id: counterSessionId } = counterSession
  const id = newId()
  saveVisit(tx, { id, businessDay, counterId, counterSessionId, staffId, ticketId }, at)
  const first = beginTransaction(command, { visitId: id, kindId, position: 1 })
  if (first === undefined) return refuse('TRANSACTION_KIND_NOT_FOUND')
  return accept({ id, counterId, ticketId, startedAtMs: at.atMs, transactions: [first] })
}
