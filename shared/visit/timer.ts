import { elapsedMs } from '../kernel/time.ts'
import type { TimerEvent } from './visit.ts'

/** What the timer needs of an event: wall-clock instants never enter a duration (L13). */
export type TimerPoint = { readonly type: TimerEvent['type']; readonly steadyMs: number }

/** Time worked until `nowSteadyMs`, holds left out; both on the steady axis, so a corrected clock changes nothing. */
export function workedMs(events: readonly TimerPoint[], nowSteadyMs: number): number {
  let total = 0
  let runningSince: number | undefined
  for (const { type, steadyMs } of events) {
    if (runningSince !== undefined) total += elapsedMs(runningSince, steadyMs)
    runningSince = type === 'start' || type === 'resume' ? steadyMs : undefined
  }
  return runningSince === undefined ? total : total + elapsedMs(runningSince, nowSteadyMs)
}

/** T1–T3: done within the limit means that its last millisecond is still in time. */
export function isOverrun(workedMilliseconds: number, limitSeconds: number): boolean {
  return workedMilliseconds > limitSeconds * 1000
}

/** How near the limit is: amber from `amberShare` of it on, past beyond it. */
export type TimerTone = 'calm' | 'amber' | 'past'

export function timerTone(workedMilliseconds: number, limitSeconds: number, amberShare: number): TimerTone {
  if (isOverrun(workedMilliseconds, limitSeconds)) return 'past'
  return workedMilliseconds >= limitSeconds * 1000 * amberShare ? 'amber' : 'calm'
}
