export type TimeUntil = { readonly isLate: boolean; readonly hours: number; readonly minutes: number }

const minuteMs = 60_000

/** C6: what is left until the deadline, or has gone by since, in whole minutes; a minute that has begun counts as left. */
export function timeUntil(dueAtMs: number, nowMs: number): TimeUntil {
  const leftMs = dueAtMs - nowMs
  const isLate = leftMs < 0
  const minutes = isLate ? Math.floor(-leftMs / minuteMs) : Math.ceil(leftMs / minuteMs)
  return { isLate, hours: Math.floor(minutes / 60), minutes: minutes % 60 }
}
