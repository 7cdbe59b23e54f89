import type { Instant } from '../kernel/time.ts'
import { dayCheckSchema, type DayCheck } from './checklist.ts'

type Result = { readonly check: DayCheck; readonly ok: boolean; readonly atMs: Instant }

/** When every check had come out right for the first time; results in the order in which they were made. */
export function firstDoneAt(results: readonly Result[]): Instant | null {
  const right = new Set<DayCheck>()
  for (const { check, ok, atMs } of results) {
    if (ok) right.add(check)
    else right.delete(check)
    if (right.size === dayCheckSchema.options.length) return atMs
  }
  return null
}

/** P4: done after it was due, or due and still not done. A day without hours has no due time. */
export function isLate(doneAtMs: Instant | null, dueAtMs: Instant | null, at: Instant): boolean {
  return dueAtMs !== null && (doneAtMs ?? at) > dueAtMs
}
