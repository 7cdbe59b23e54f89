import { z } from 'zod'
import type { BusinessDay, Instant } from './time.ts'

/** "08:30" on the hall's own clock; "24:00" is the end of the day. */
export const localTimeSchema = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/)
export type LocalTime = z.infer<typeof localTimeSchema>

const dayMs = 24 * 60 * 60_000
const formats = new Map<string, Intl.DateTimeFormat>()
const known = new Map<string, Instant>()

/**
 * The instant at which clocks in the zone show this time on this day. A time that is skipped when summer begins comes
 * later by what was skipped; of a time that is shown twice when summer ends, the first counts. Throws a RangeError on an
 * unknown zone.
 */
export function instantOf(day: BusinessDay, time: LocalTime, timeZone: string): Instant {
  // Every ticket asks when its hall opens and closes, and asking the calendar costs more than the rest of the ticket.
  const key = `${day} ${time} ${timeZone}`
  let at = known.get(key)
  if (at === undefined) {
    if (known.size >= 1000) known.clear()
    at = findInstant(day, time, timeZone)
    known.set(key, at)
  }
  return at
}

function findInstant(day: BusinessDay, time: LocalTime, timeZone: string): Instant {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const wall = Date.parse(`${day}T00:00:00Z`) + (hours * 60 + minutes) * 60_000
  const early = wall - offsetAt(wall - dayMs, timeZone)
  const late = wall - offsetAt(wall + dayMs, timeZone)
  const fitting = [early, late].filter((at) => at + offsetAt(at, timeZone) === wall)
  return fitting.length === 0 ? early : Math.min(...fitting)
}

/** "2026-11-23 10:42:07" on the hall's own clock, for paper. */
export function localTimestamp(at: Instant, timeZone: string): string {
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 19).replace('T', ' ')
}

/** The day `count` days later on the calendar; no clock takes part in it. */
export function addDays(day: BusinessDay, count: number): BusinessDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10)
}

/** 0 for Monday … 6 for Sunday. */
export function weekdayOf(day: BusinessDay): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}

/** How far the zone's clocks are ahead of UTC at this instant, in ms. */
function offsetAt(at: Instant, timeZone: string): number {
  let format = formats.get(timeZone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(timeZone, format)
  }
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
  for (const { type, value } of format.formatToParts(at)) parts[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000
}
