import { isPublicWorkingDay, type DayHours } from '../hall/calendar.ts'
import { addDays } from '../kernel/local-instant.ts'
import type { BusinessDay, Instant } from '../kernel/time.ts'
import { addWorkingDays } from '../kernel/working-days.ts'

/** So many days ahead the calendar must be known. */
export const farthestDueDays = 400

/** S1, C6: the same time of the day, so many working days of the hall later. */
export function workingDayDueAt(
  from: { readonly atMs: Instant; readonly day: BusinessDay },
  workingDays: number,
  hoursOn: (day: BusinessDay) => DayHours,
): Instant {
  return from.atMs + Date.parse(dueDayOf(from.day, workingDays, hoursOn)) - Date.parse(from.day)
}

/** The year without entered holidays that the due day hangs on; undefined where every day up to it is known. */
export function findUnknownYear(
  from: BusinessDay,
  workingDays: number,
  hoursOn: (day: BusinessDay) => DayHours,
  isKnown: (day: BusinessDay) => boolean,
): number | undefined {
  const dueDay = dueDayOf(from, workingDays, hoursOn)
  for (let day = addDays(from, 1); day <= dueDay; day = addDays(day, 1))
    if (!isKnown(day)) return Number(day.slice(0, 4))
  return undefined
}

function dueDayOf(
  from: BusinessDay,
  workingDays: number,
  hoursOn: (day: BusinessDay) => DayHours,
): BusinessDay {
  return addWorkingDays(from, workingDays, (day) => isWorkingDay(hoursOn(day)))
}

/** A day on which the hall opens; in a hall without hours a working day of the country. */
function isWorkingDay(hours: DayHours): boolean {
  return hours.source === 'no-hours' ? isPublicWorkingDay(hours) : hours.spans.length > 0
}
