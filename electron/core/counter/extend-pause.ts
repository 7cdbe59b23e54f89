import type { CounterView } from '../../../shared/counter/counter.ts'
import type { PauseReason } from '../../../shared/counter/pause.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Moment } from '../../../shared/kernel/time.ts'
import { answerAlarmsOf } from '../alarm/index.ts'
import type { StaffCommand } from '../api/command.ts'
import { approverOf, findLastOpen } from './check-last-open.ts'
import { endPause, overdueSubject } from './end-pause.ts'
import { findPause, saveExpectedReturn, savePause } from './pause-store.ts'
import { findSessionOfStaff, type CounterSession } from './store.ts'
import { loadCounterView } from './views.ts'

type Extension = { readonly minutes: number; readonly reason: PauseReason }

/** P1: a new return is promised before the old one is broken, or after. For another reason the minutes count from now on. */
export function extendPause(
  command: StaffCommand,
  { minutes, reason }: Extension,
  approvedBy?: string,
): Result<CounterView, Refusal<'NO_COUNTER' | 'NOT_PAUSED' | 'LAST_OPEN_COUNTER'>> {
  const { tx, at, actor, record } = command
  const session = findSessionOfStaff(tx, actor.staffId)
  if (session === undefined) return refuse('NO_COUNTER')
  const { counterId } = session
  const pause = findPause(tx, session.id)
  if (pause === undefined) return refuse('NOT_PAUSED')
  const lastOpen = findLastOpen(command, loadCounterView(tx, counterId))
  const approver = (lastOpen && approverOf(command, approvedBy)) ?? null
  if (lastOpen !== undefined && approver === null) return lastOpen

  const lengthMs = minutes * 60_000
  const expectedReturn = { atMs: at.atMs + lengthMs, steadyMs: at.steadyMs + lengthMs }
  if (reason === pause.reason) {
    answerAlarmsOf(command, 'pause-overdue', overdueSubject(pause))
    saveExpectedReturn(tx, pause.id, expectedReturn, approver)
  } else {
    endPause(command, session.id)
    goOnFor(command, session, reason, expectedReturn, approver)
  }
  record('counter.pauseExtended', {
    pauseId: pause.id,
    counterId,
    staffId: actor.staffId,
    reason,
    expectedReturnAtMs: expectedReturn.atMs,
    approvedBy: approver,
  })
  return accept(loadCounterView(tx, counterId))
}

function goOnFor(
  { tx, at, businessDay, newId }: StaffCommand,
  { id: sessionId }: CounterSession,
  reason: PauseReason,
  expectedReturn: Moment,
  approvedBy: string | null,
): void {
  savePause(tx, {
    id: newId(),
    sessionId,
    businessDay,
    reason,
    startedAtMs: at.atMs,
    startedSteadyMs: at.steadyMs,
    expectedReturnAtMs: expectedReturn.atMs,
    expectedReturnSteadyMs: expectedReturn.steadyMs,
    approvedBy,
  })
}
