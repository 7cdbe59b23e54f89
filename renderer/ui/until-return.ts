import { clockTime } from './clock-time.ts'

export type UntilReturn = {
  readonly isLate: boolean
  /** Minutes and seconds that are left, or that the return is late. */
  readonly time: string
}

/** P1, P2: how long a pause or a fault still lasts by its own word, or how long ago it should have ended; on the steady axis. */
export function untilReturn(expectedSteadyMs: number, nowSteadyMs: number): UntilReturn {
  const leftMs = expectedSteadyMs - nowSteadyMs
  // A clock that shows 00:00 has run out.
  return leftMs > 0
    ? { isLate: false, time: clockTime(leftMs + 999) }
    : { isLate: true, time: clockTime(-leftMs) }
}
