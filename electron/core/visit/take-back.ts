import { accept, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { loadNextState } from '../../../shared/kernel/state-table.ts'
import { transactionStates } from '../../../shared/visit/transaction-states.ts'
import type { Visit } from '../../../shared/visit/visit.ts'
import { visitStates } from '../../../shared/visit/visit-states.ts'
import type { StaffCommand } from '../api/command.ts'
import { loadFreeCounter, takeTicketBack } from '../queue/index.ts'
import { saveEvent, saveTakenBack } from './move-store.ts'
import { loadParkedVisit, type ParkedRefusal } from './parked-visit.ts'
import { parkedUntil } from './parked-until.ts'
import { loadVisit, toVisit } from './store.ts'
import { saveMove } from './transaction-store.ts'

type BackRefusal = ParkedRefusal | 'NO_COUNTER' | 'COUNTER_PAUSED' | 'CUSTOMER_AT_COUNTER'

/** The customer is back: the visit goes on at the caller's counter, and what was held for parking runs on. */
export function takeBack(
  command: StaffCommand,
  { visitId }: { readonly visitId: string },
): Result<Visit, Refusal<BackRefusal>> {
  const { tx, at, actor, record } = command
  const parked = loadParkedVisit(command, visitId)
  if (!parked.ok) return parked
  const counter = loadFreeCounter(command)
  if (!counter.ok) return counter
  const { counterId, id: counterSessionId } = counter.value
  const parkedMs = parkedUntil(parked.value, at)
  const state = loadNextState(visitStates, parked.value.state, 'take-back')
  saveTakenBack(tx, { id: visitId, state, counterId, counterSessionId, staffId: actor.staffId, parkedMs })
  for (const each of parked.value.transactions) {
    if (each.state === 'ended') continue
    const to = loadNextState(transactionStates, each.state, 'take-back')
    saveMove(tx, { id: each.id, state: to, type: 'resume', reason: null }, at)
  }
  saveEvent(tx, { visitId, type: 'taken-back', counterId }, actor.staffId, at)
  const { ticketId } = parked.value
  if (ticketId !== null) takeTicketBack(command, ticketId, counterId)
  record('visit.takenBack', { visitId, counterId, ticketId, parkedMs })
  return accept(toVisit(loadVisit(tx, visitId, at)))
}
