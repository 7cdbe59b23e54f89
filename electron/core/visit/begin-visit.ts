import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Visit } from '../../../shared/visit/visit.ts'
import type { StaffCommand } from '../api/command.ts'
import { beginTransaction } from './begin-transaction.ts'
import { saveEvent, saveVisit } from './move-store.ts'

type Beginning = {
  readonly counterSession: { readonly id: string; readonly counterId: string; readonly staffId: string }
  readonly ticketId: string | null
  /** H1: who answers for the customer. */
  readonly firstContactId: string
  readonly kindId: string
}

/** The customer is there: the visit and its first transaction begin, and its timer runs. The caller records the change. */
export function beginVisit(
  command: StaffCommand,
  { counterSession, ticketId, firstContactId, kindId }: Beginning,
): Result<Visit, Refusal<'TRANSACTION_KIND_NOT_FOUND'>> {
  const { tx, at, businessDay, newId } = command
  const { counterId, staffId, id: counterSessionId } = counterSession
  const id = newId()
  saveVisit(tx, { id, businessDay, counterId, counterSessionId, staffId, ticketId, firstContactId }, at)
  saveEvent(tx, { visitId: id, type: 'started', counterId }, staffId, at)
  const first = beginTransaction(command, { visitId: id, kindId, position: 1 })
  if (first === undefined) return refuse('TRANSACTION_KIND_NOT_FOUND')
  return accept({
    id,
    counterId,
    ticketId,
    firstContactId,
    state: 'open',
    startedAtMs: at.atMs,
    parkedMs: 0,
    transactions: [first],
  })
}
