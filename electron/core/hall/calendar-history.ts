import type { CalendarChange } from '../../../shared/hall/calendar.ts'
import { listKnownPublicDays } from '../../../shared/hall/public-days.ts'
import { accept, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { loadStaffRef } from '../staff/index.ts'
import type { StaffQuery } from '../api/command.ts'
import type { Reader } from '../database/database.ts'
import { listDayExceptions, listOpeningHours, listPublicYears } from './calendar-store.ts'

type Change = CalendarChange['change']

/** Every change of the calendar with what was before and after it, the newest first. */
export function listCalendarHistory({ tx }: StaffQuery): Result<CalendarChange[], Refusal<never>> {
  const changes = [...hoursChanges(tx), ...exceptionChanges(tx), ...publicDaysChanges(tx)]
  return accept(
    changes
      .toSorted((one, other) => other.made.atMs - one.made.atMs)
      .map(({ made: { atMs, staffId, reason }, change }) => ({
        atMs,
        by: loadStaffRef(tx, staffId),
        reason,
        change,
      })),
  )
}

type Made = { readonly made: { readonly reason: string; readonly staffId: string; readonly atMs: number } }

function hoursChanges(reader: Reader): (Made & { readonly change: Change })[] {
  const rows = listOpeningHours(reader)
  return rows.map(({ hours, made }, index) => {
    const before = rows
      .slice(0, index)
      .findLast((earlier) => earlier.hours.validFromDay <= hours.validFromDay)
    return { made, change: { kind: 'opening-hours', before: before?.hours ?? null, after: hours } }
  })
}

function exceptionChanges(reader: Reader): (Made & { readonly change: Change })[] {
  const rows = listDayExceptions(reader, '0000-01-01', '9999-12-31')
  return rows.map(({ day, spans, made }, index) => {
    const before = rows.slice(0, index).findLast((earlier) => earlier.day === day)
    return { made, change: { kind: 'day-exception', day, before: before?.spans ?? null, after: spans } }
  })
}

function publicDaysChanges(reader: Reader): (Made & { readonly change: Change })[] {
  const rows = listPublicYears(reader)
  return rows.map(({ year, days, made }, index) => {
    const before = rows.slice(0, index).findLast((earlier) => earlier.year === year)
    return {
      made,
      change: { kind: 'public-days', year, before: before?.days ?? listKnownPublicDays(year), after: days },
    }
  })
}
