import { totalPauses, type PauseTotal } from '../../../shared/counter/pause-times.ts'
import { accept, type Result } from '../../../shared/kernel/result.ts'
import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { StaffQuery } from '../api/command.ts'
import { loadStaffRef } from '../staff/index.ts'
import { listPauseTimes } from './pause-store.ts'

/** P1: minutes of each clerk and reason. */
export function readPauseMinutes(
  { tx, at }: StaffQuery,
  { businessDay }: { readonly businessDay: BusinessDay },
): Result<PauseTotal[], never> {
  const totals = totalPauses(listPauseTimes(tx, businessDay), at.steadyMs)
  return accept(totals.map(({ staffId, ...total }) => ({ staff: loadStaffRef(tx, staffId), ...total })))
}
