import type { Instant } from '../kernel/time.ts'

/** A person's time at a counter. */
export type WorkedSession = {
  readonly counterNumber: number
  readonly staffId: string
  readonly fromMs: Instant
  /** When the counter was left; null where it was left on a later day, e.g. by the manager's release. */
  readonly leftMs: Instant | null
  /** When the last visit of the session ended on that day; null without any. */
  readonly lastVisitEndMs: Instant | null
}

export type OverTime = { readonly counterNumber: number; readonly staffId: string; readonly minutes: number }

/**
 * Minutes worked past closing time, by counter and person. A counter that nobody left that evening counts to its last
 * customer: a forgotten night is no work. `movedMs` is how far the clock was moved between two instants.
 */
export function overTimeOf(
  sessions: readonly WorkedSession[],
  closesAtMs: Instant | null,
  movedMs: (fromMs: Instant, toMs: Instant) => number,
): OverTime[] {
  if (closesAtMs === null) return []
  const total = new Map<string, OverTime & { readonly ms: number }>()
  for (const { counterNumber, staffId, fromMs, leftMs, lastVisitEndMs } of sessions) {
    const begin = Math.max(fromMs, closesAtMs)
    const end = leftMs ?? lastVisitEndMs ?? begin
    const ms = end <= begin ? 0 : Math.max(0, end - begin - movedMs(begin, end))
    const key = `${counterNumber} ${staffId}`
    const before = total.get(key)?.ms ?? 0
    total.set(key, { counterNumber, staffId, ms: before + ms, minutes: Math.round((before + ms) / 60_000) })
  }
  return [...total.values()]
    .filter(({ minutes }) => minutes > 0)
    .map(({ counterNumber, staffId, minutes }) => ({ counterNumber, staffId, minutes }))
    .toSorted((one, other) => one.counterNumber - other.counterNumber)
}
