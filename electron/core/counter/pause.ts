import type { CounterView, PauseReason } from '../../../shared/counter/counter.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { isBusy } from './is-busy.ts'
import { findSessionOfStaff, isPaused, savePause, savePauseEnd } from './store.ts'
import { loadCounterView } from './views.ts'

type PauseInput = { readonly reason: PauseReason; readonly expectedMinutes: number }

/** P1: business that must stop shows 暂停服务 with reason and return, never while a customer is there. */
export function pause(
  { tx, at, actor, newId, record }: StaffCommand,
  { reason, expectedMinutes }: PauseInput,
): Result<CounterView, Refusal<'NO_COUNTER' | 'CUSTOMER_AT_COUNTER' | 'ALREADY_PAUSED'>> {
  const session = findSessionOfStaff(tx, actor.staffId)
  if (session === undefined) return refuse('NO_COUNTER')
  if (isPaused(tx, session)) return refuse('ALREADY_PAUSED')
  if (isBusy(tx, session.counterId)) return refuse('CUSTOMER_AT_COUNTER')
  const returnAtMs = at.atMs + expectedMinutes * 60_000
  savePause(tx, { id: newId(), sessionId: session.id, reason, atMs: at.atMs, returnAtMs })
  record('counter.paused', {
    counterId: session.counterId,
    staffId: actor.staffId,
    reason,
    expectedReturnAtMs: returnAtMs,
  })
  return accept(loadCounterView(tx, session.counterId))
}

export function resume({
  tx,
  at,
  actor,
  record,
}: StaffCommand): Result<CounterView, Refusal<'NO_COUNTER' | 'NOT_PAUSED'>> {
  const session = findSessionOfStaff(tx, actor.staffId)
  if (session === undefined) return refuse('NO_COUNTER')
  if (!isPaused(tx, session)) return refuse('NOT_PAUSED')
  savePauseEnd(tx, session.id, at.atMs)
  record('counter.resumed', { counterId: session.counterId, staffId: actor.staffId })
  return accept(loadCounterView(tx, session.counterId))
}
