import { elapsedMs, type Moment } from '../../../shared/kernel/time.ts'
import type { VisitRow } from './store.ts'

/** All time that the customer was aside, up to now. */
export function parkedUntil({ parked, parkedMs }: VisitRow, at: Moment): number {
  return parked === null ? parkedMs : parkedMs + elapsedMs(parked.since.steadyMs, at.steadyMs)
}
