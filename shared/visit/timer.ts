import { elapsedMs } from '../kernel/time.ts'
import type { TimerEvent } from './visit.ts'

/** What the timer needs of an event: wall-clock instants never enter a duration (L13). */
export type TimerPoint = { readonly type: TimerEvent['type']; readonly steadyMs: number }

/** A transaction's life in three parts that leave no gap: worked on, held, and with the customer aside. */
export type TimerSums = { readonly workedMs: number; readonly heldMs: number; readonly parkedMs: number }

const parts = {
  start: 'workedMs',
  resume: 'workedMs',
  hold: 'heldMs',
  park: 'parkedMs',
  end: undefined,
} as const

/** What was what until `nowSteadyMs`; all on the steady axis, so a corrected clock changes nothing. */
export function timerSums(events: readonly TimerPoint[], nowSteadyMs: number): TimerSums {
  const sums = { workedMs: 0, heldMs: 0, parkedMs: 0 }
  for (const [index, { type, steadyMs }] of events.entries()) {
    const part = parts[type]
    if (part !== undefined) sums[part] += elapsedMs(steadyMs, events[index + 1]?.steadyMs ?? nowSteadyMs)
  }
  return sums
}

/** Time worked until `nowSteadyMs`, holds and absences left out. */
export function workedMs(events: readonly TimerPoint[], nowSteadyMs: number): number {
  return timerSums(events, nowSteadyMs).workedMs
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
