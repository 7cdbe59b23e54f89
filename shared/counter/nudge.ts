import { z } from 'zod'
import { elapsedMs } from '../kernel/time.ts'

/** What the clerk is reminded of; `sinceSteadyMs` counts up by the steady axis of the state's `asOf`. */
export const nudgeSchema = z.discriminatedUnion('kind', [
  /** P1: since the promised return. */
  z.object({ kind: z.literal('pause-overdue'), sinceSteadyMs: z.int() }),
  /** Q3: since the counter is idle while somebody it serves waits. */
  z.object({
    kind: z.literal('idle-while-waiting'),
    sinceSteadyMs: z.int(),
    waiting: z.int().min(1),
    /** Issue time of the one who waits longest. */
    longestSinceSteadyMs: z.int(),
  }),
])
export type Nudge = Readonly<z.infer<typeof nudgeSchema>>

export type NudgeFacts = {
  readonly nowSteadyMs: number
  /** Of the pause that lasts. */
  readonly expectedReturnSteadyMs: number | undefined
  /** Since when nobody was called or served; undefined while somebody is, and while the counter is paused. */
  readonly idleSinceSteadyMs: number | undefined
  /** Those whom this counter could call. */
  readonly waiting: number
  readonly longestSinceSteadyMs: number | null
  readonly idleNudgeSeconds: number
}

/** `dueInMs`: the nudge comes then by time alone, unless something happens before. */
export type NudgeNow = { readonly nudge: Nudge | null; readonly dueInMs?: number }

/** P1, Q3: never both, because a paused counter is not idle. */
export function nudgeOf(facts: NudgeFacts): NudgeNow {
  const { nowSteadyMs, expectedReturnSteadyMs, idleSinceSteadyMs, waiting, longestSinceSteadyMs } = facts
  if (expectedReturnSteadyMs !== undefined) {
    const lateMs = nowSteadyMs - expectedReturnSteadyMs
    return lateMs < 0
      ? { nudge: null, dueInMs: -lateMs }
      : { nudge: { kind: 'pause-overdue', sinceSteadyMs: expectedReturnSteadyMs } }
  }
  if (idleSinceSteadyMs === undefined || waiting === 0 || longestSinceSteadyMs === null)
    return { nudge: null }
  const sinceSteadyMs = Math.max(idleSinceSteadyMs, longestSinceSteadyMs)
  const leftMs = facts.idleNudgeSeconds * 1000 - elapsedMs(sinceSteadyMs, nowSteadyMs)
  return leftMs > 0
    ? { nudge: null, dueInMs: leftMs }
    : { nudge: { kind: 'idle-while-waiting', sinceSteadyMs, waiting, longestSinceSteadyMs } }
}

/** Q3: customers before back-office work: lists of other work step back while a counter could call somebody. */
export function stepsBack({
  waiting,
  isFree,
  isPausedForBackOffice,
}: {
  readonly waiting: number
  /** Open, nobody called or served. */
  readonly isFree: boolean
  readonly isPausedForBackOffice: boolean
}): boolean {
  return waiting > 0 && (isFree || isPausedForBackOffice)
}
