import type { CounterView } from '../../../shared/counter/counter.ts'
import type { PauseReason } from '../../../shared/counter/pause.ts'
import { signStates } from '../../../shared/counter/sign-states.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { loadNextState } from '../../../shared/kernel/state-table.ts'
import type { StaffCommand } from '../api/command.ts'
import { approverOf, findLastOpen } from './check-last-open.ts'
import { endPause } from './end-pause.ts'
import { isBusy } from './is-busy.ts'
import { isPaused, savePause } from './pause-store.ts'
import { findSessionOfStaff } from './store.ts'
import { loadCounterView } from './views.ts'

type PauseInput = { readonly reason: PauseReason; readonly expectedMinutes?: number | undefined }
type PauseRefusal = 'NO_COUNTER' | 'CUSTOMER_AT_COUNTER' | 'ALREADY_PAUSED' | 'LAST_OPEN_COUNTER'

/**
 * P1: business that must stop shows 暂停服务 with reason and return, never while a customer is there. P5: the last open
 * counter asks the manager, whose id is kept. `approvedBy`: whose PIN was right.
 */
export function pause(
  command: StaffCommand,
  { reason, expectedMinutes }: PauseInput,
  approvedBy?: string,
): Result<CounterView, Refusal<PauseRefusal>> {
  const { tx, at, actor, rules, businessDay, newId, record } = command
  const session = findSessionOfStaff(tx, actor.staffId)
  if (session === undefined) return refuse('NO_COUNTER')
  const { id: sessionId, counterId } = session
  if (isPaused(tx, session)) return refuse('ALREADY_PAUSED')
  if (isBusy(tx, counterId)) return refuse('CUSTOMER_AT_COUNTER')
  const counter = loadCounterView(tx, counterId)
  const lastOpen = findLastOpen(command, counter)
  const approver = lastOpen && approverOf(command, approvedBy)
  if (lastOpen !== undefined && approver === undefined) return lastOpen

  loadNextState(signStates, counter.sign, 'pause')
  const lengthMs = (expectedMinutes ?? rules.pauseMinutes[reason]) * 60_000
  const id = newId()
  savePause(tx, {
    id,
    sessionId,
    businessDay,
    reason,
    startedAtMs: at.atMs,
    startedSteadyMs: at.steadyMs,
    expectedReturnAtMs: at.atMs + lengthMs,
    expectedReturnSteadyMs: at.steadyMs + lengthMs,
    approvedBy: approver ?? null,
  })
  record('counter.paused', {
    pauseId: id,
    counterId,
    staffId: actor.staffId,
    reason,
    expectedReturnAtMs: at.atMs + lengthMs,
    approvedBy: approver ?? null,
  })
  return accept(loadCounterView(tx, counterId))
}

export function resume(command: StaffCommand): Result<CounterView, Refusal<'NO_COUNTER' | 'NOT_PAUSED'>> {
  const { tx, actor, record } = command
  const session = findSessionOfStaff(tx, actor.staffId)
  if (session === undefined) return refuse('NO_COUNTER')
  if (!isPaused(tx, session)) return refuse('NOT_PAUSED')
  endPause(command, session.id)
  record('counter.resumed', { counterId: session.counterId, staffId: actor.staffId })
  return accept(loadCounterView(tx, session.counterId))
}
