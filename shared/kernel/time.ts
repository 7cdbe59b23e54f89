import { z } from 'zod'

/** Milliseconds since 1970-01-01T00:00Z. */
export const instantSchema = z.int().min(0)
export type Instant = z.infer<typeof instantSchema>

/**
 * One reading of the clock on two axes. `atMs` is the wall clock in UTC: what people are told, but it may be
 * set forward or back. `steadyMs` is the same clock less every jump that was noticed: durations are taken on it
 * alone, so that a corrected clock never makes a transaction longer or shorter (L13).
 */
export const momentSchema = z.object({ atMs: instantSchema, steadyMs: z.int() })
export type Moment = Readonly<z.infer<typeof momentSchema>>

/** The hall's local date, "2026-11-23". Daily numbers and reports go by it, never by UTC (L14). */
export const businessDaySchema = z.iso.date()
export type BusinessDay = z.infer<typeof businessDaySchema>

const formats = new Map<string, Intl.DateTimeFormat>()
let latest = { minute: -1, timeZone: '', day: '' }

/** The local date in an IANA time zone such as `Asia/Shanghai`; throws a RangeError on an unknown zone. */
export function businessDayOf(at: Instant, timeZone: string): BusinessDay {
  // Every command asks, and the date cannot change within a minute of any zone's clock.
  const minute = Math.floor(at / 60_000)
  if (latest.minute !== minute || latest.timeZone !== timeZone)
    latest = { minute, timeZone, day: formatDay(at, timeZone) }
  return latest.day
}

function formatDay(at: Instant, timeZone: string): BusinessDay {
  let format = formats.get(timeZone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    formats.set(timeZone, format)
  }
  return format.format(at)
}

/** Never below zero: a clock that was set back while the program did not run must not give negative time. */
export function elapsedMs(fromSteadyMs: number, toSteadyMs: number): number {
  return Math.max(0, toSteadyMs - fromSteadyMs)
}
