import { instantOf } from '../../shared/kernel/local-instant.ts'
import { hallTimestamp } from '../hall/hall-time.ts'

/** "2026-11-24T09:00" on the hall's clock: the value of a date-and-time field. */
export function toDueValue(atMs: number, timeZone: string): string {
  return hallTimestamp(atMs, timeZone).slice(0, 16).replace(' ', 'T')
}

/** The instant that such a field means; undefined while it is not complete. */
export function fromDueValue(text: string, timeZone: string): number | undefined {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(text) ?? []
  if (day === undefined || time === undefined || Number.isNaN(Date.parse(`${day}T00:00:00Z`)))
    return undefined
  return instantOf(day, time, timeZone)
}
