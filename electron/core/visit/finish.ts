import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { loadNextState } from '../../../shared/kernel/state-table.ts'
import type { Visit } from '../../../shared/visit/visit.ts'
import { visitStates } from '../../../shared/visit/visit-states.ts'
import type { StaffCommand } from '../api/command.ts'
import { endMatter } from '../contact/index.ts'
import { finishTicket } from '../queue/index.ts'
import { settleManagerCall } from './manager-call.ts'
import { saveEvent, saveVisitEnd } from './move-store.ts'
import { findOwnVisit } from './own-work.ts'
import { toVisit } from './store.ts'

/** The customer's matters are all ended: the visit ends and with it the ticket, as finished (L15). */
export function finish(
  command: StaffCommand,
  { visitId }: { readonly visitId: string },
): Result<Visit, Refusal<'VISIT_NOT_FOUND' | 'TRANSACTION_STILL_OPEN'>> {
  const { tx, at, actor, record } = command
  const visit = findOwnVisit(command, visitId)
  if (visit === undefined) return refuse('VISIT_NOT_FOUND')
  const { counterId, ticketId, firstContactId, parkedMs } = visit
  if (visit.transactions.some((each) => each.state !== 'ended')) return refuse('TRANSACTION_STILL_OPEN')
  const state = loadNextState(visitStates, visit.state, 'finish')
  saveVisitEnd(tx, { id: visitId, state, parkedMs }, at)
  saveEvent(tx, { visitId, type: state, counterId }, actor.staffId, at)
  settleManagerCall(command, visitId)
  // H1: served, unless something of the customer's goes on elsewhere.
  if (ticketId === null) endMatter(command, firstContactId, 'served')
  else finishTicket(command, ticketId, parkedMs)
  record('visit.finished', { visitId, counterId, ticketId })
  return accept(toVisit({ ...visit, state }))
}
