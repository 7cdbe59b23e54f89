import { areSpansInOrder } from '../../../shared/day/opening-hours.ts'
import type { DayHours, OpenSpan } from '../../../shared/hall/calendar.ts'
import { weekdayOf } from '../../../shared/kernel/local-instant.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { StaffCommand } from '../api/command.ts'
import { readCalendar } from './calendar.ts'
import { saveDayException } from './calendar-store.ts'

type OnDay = { readonly day: BusinessDay; readonly reason: string }

/** One day with hours of its own, or closed; a later exception of the same day replaces this one. */
export function setDayException(
  command: StaffCommand,
  { day, spans, reason }: OnDay & { readonly spans: OpenSpan[] },
): Result<DayHours, Refusal<'OPENING_HOURS_WRONG' | 'DAY_IN_THE_PAST'>> {
  if (day < command.businessDay) return refuse('DAY_IN_THE_PAST')
  if (!areSpansInOrder(spans)) return refuse('OPENING_HOURS_WRONG', { weekday: weekdayOf(day) + 1 })
  return accept(save(command, day, spans, reason))
}

/** The day is as its weekday again; what was planned stays readable. */
export function removeDayException(
  command: StaffCommand,
  { day, reason }: OnDay,
): Result<DayHours, Refusal<'DAY_EXCEPTION_NOT_FOUND' | 'DAY_IN_THE_PAST'>> {
  if (day < command.businessDay) return refuse('DAY_IN_THE_PAST')
  if (readCalendar(command.tx, day, day).hoursOn(day).source !== 'exception')
    return refuse('DAY_EXCEPTION_NOT_FOUND')
  return accept(save(command, day, null, reason))
}

function save(
  { tx, at, actor, record }: StaffCommand,
  day: BusinessDay,
  spans: readonly OpenSpan[] | null,
  reason: string,
): DayHours {
  saveDayException(tx, { day, spans, made: { reason, staffId: actor.staffId, atMs: at.atMs } })
  record(spans === null ? 'hall.dayExceptionRemoved' : 'hall.dayExceptionSet', { day, spans })
  return readCalendar(tx, day, day).hoursOn(day)
}
