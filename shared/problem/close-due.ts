import { isPublicWorkingDay, type DayHours } from '../hall/calendar.ts'
import type { BusinessDay, Instant } from '../kernel/time.ts'
import { addWorkingDays } from '../kernel/working-days.ts'

/** So many days ahead the calendar must be known. */
export const farthestDueDays = 400

/** S1: the same time of the day, so many working days later. */
export function closeDueAt(
  verified: { readonly atMs: Instant; readonly day: BusinessDay },
  workingDays: number,
  hoursOn: (day: BusinessDay) => DayHours,
): Instant {
  const dueDay = addWorkingDays(verified.day, workingDays, (day) => isWorkingDay(hoursOn(day)))
  return verified.atMs + Date.parse(dueDay) - Date.parse(verified.day)
}

/** A day on which the hall opens; in a hall without hours a working day of the country. */
function isWorkingDay(hours: DayHours): boolean {
  return hours.source === 'no-hours' ? isPublicWorkingDay(hours) : hours.spans.length > 0
}
