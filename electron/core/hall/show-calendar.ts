import type { HallCalendar } from '../../../shared/hall/calendar.ts'
import { addDays } from '../../../shared/kernel/local-instant.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { StaffQuery } from '../api/command.ts'
import { daysBetween, readCalendar } from './calendar.ts'

const mostDays = 400

/** Each day of the range as it is in force, and every version of the opening hours. */
export function showCalendar(
  { tx }: StaffQuery,
  { from, to }: { readonly from: BusinessDay; readonly to: BusinessDay },
): Result<HallCalendar, Refusal<'CALENDAR_RANGE_WRONG'>> {
  if (to < from || to > addDays(from, mostDays - 1)) return refuse('CALENDAR_RANGE_WRONG')
  const calendar = readCalendar(tx, from, to)
  const days = daysBetween(from, to)
  const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))]
  return accept({
    days: days.map(calendar.hoursOn),
    versions: [...calendar.versions],
    unknownYears: years.filter((year) => !calendar.isYearKnown(year)),
  })
}
