import { closesAtOf, hallDayStateAt, opensAtOf } from '../../../shared/day/hall-day-rule.ts'
import { hallHoursOf, type HallHours } from '../../../shared/screens/hall-hours.ts'
import { readHallDay } from '../hall/index.ts'
import type { ScreenQuery } from './stream.ts'

/** P3: whether the hall is open, closing or closed, by its calendar and what managers did to the day. */
export function readHallHours({ tx, at, hall, businessDay }: ScreenQuery): HallHours {
  const day = readHallDay(tx, hall.timeZone, businessDay)
  return hallHoursOf({
    state: hallDayStateAt(day, at.atMs),
    hasHours: day.hours.source !== 'no-hours',
    opensAtMs: opensAtOf(day),
    closesAtMs: closesAtOf(day),
  })
}
