import { isPublicWorkingDay, type DayHours } from '../hall/calendar.ts'
import { addDays } from '../kernel/local-instant.ts'
import type { BusinessDay } from '../kernel/time.ts'
import { addWorkingDays } from '../kernel/working-days.ts'

export type Counted = { readonly day: BusinessDay | null; readonly unknownYear: number | null }

/**
 * F3: so many working days of the country after `from`, whatever the hall's own hours. A year whose holidays nobody has
 * entered is said, and no day is guessed.
 */
export function countWorkingDays(
  from: BusinessDay,
  workingDays: number,
  {
    hoursOn,
    isYearKnown,
  }: { hoursOn: (day: BusinessDay) => DayHours; isYearKnown: (year: number) => boolean },
): Counted {
  const day = addWorkingDays(from, workingDays, (each) => isPublicWorkingDay(hoursOn(each)))
  for (let each = addDays(from, 1); each <= day; each = addDays(each, 1)) {
    const year = Number(each.slice(0, 4))
    if (!isYearKnown(year)) return { day: null, unknownYear: year }
  }
  return { day, unknownYear: null }
}
