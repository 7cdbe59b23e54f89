import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Visit } from '../../../shared/visit/visit.ts'
import type { StaffCommand } from '../api/command.ts'
import { finishTicket } from '../queue/index.ts'
import { findOwnVisit } from './own-work.ts'
import { saveVisitEnd, toVisit } from './store.ts'

/** The customer's matters are all ended: the visit ends and with it the ticket, as finished (L15). */
export function finish(
  command: StaffCommand,
  { visitId }: { readonly visitId: string },
): Result<Visit, Refusal<'VISIT_NOT_FOUND' | 'TRANSACTION_STILL_OPEN'>> {
  const visit = findOwnVisit(command, visitId)
  if (visit === undefined) return refuse('VISIT_NOT_FOUND')
  const { counterId, ticketId } = visit
  if (visit.transactions.some((each) => each.state !== 'ended')) return refuse('TRANSACTION_STILL_OPEN')
  saveVisitEnd(command.tx, visitId, command.at)
  if (ticketId !== null) finishTicket(command, ticketId)
  command.record('visit.finished', { visitId, counterId, ticketId })
  return accept(toVisit(visit))
}
