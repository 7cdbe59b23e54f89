import { hoursOf } from '../../../shared/day/opening-hours.ts'
import type { DayException, DayHours, OpeningHours, PublicDay } from '../../../shared/hall/calendar.ts'
import { findPublicDay, isYearKnown } from '../../../shared/hall/public-days.ts'
import { addDays } from '../../../shared/kernel/local-instant.ts'
import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { Reader } from '../database/database.ts'
import { listDayExceptions, listOpeningHours, listPublicYears } from './calendar-store.ts'

/** The calendar as it is in force for some days. */
export type Calendar = {
  readonly versions: readonly OpeningHours[]
  readonly hoursOn: (day: BusinessDay) => DayHours
  readonly isYearKnown: (year: number) => boolean
  /** Whether no public holiday that nobody has entered could still change this day's hours. */
  readonly isDayKnown: (day: BusinessDay) => boolean
}

export function readCalendar(reader: Reader, from: BusinessDay, to: BusinessDay): Calendar {
  const versions = listOpeningHours(reader).map(({ hours }) => hours)
  const exceptions = exceptionsOf(reader, from, to)
  const years = new Map(listPublicYears(reader).map(({ year, days }) => [year, days]))
  const publicDayOf = (day: BusinessDay): PublicDay | undefined => {
    const entered = years.get(Number(day.slice(0, 4)))
    return entered === undefined ? findPublicDay(day) : entered.find((each) => each.day === day)
  }
  const isEntered = (year: number) => years.has(year) || isYearKnown(year)
  const holdsOnHolidays = (day: BusinessDay) => {
    const { source } = hoursOf(day, versions, exceptions, { day, ...someHoliday })
    return source === 'weekday' || source === 'exception'
  }
  return {
    versions,
    hoursOn: (day) => hoursOf(day, versions, exceptions, publicDayOf(day)),
    isYearKnown: isEntered,
    isDayKnown: (day) => isEntered(Number(day.slice(0, 4))) || holdsOnHolidays(day),
  }
}

const someHoliday = { kind: 'holiday', nameZh: '节假日', nameEn: 'Holiday' } as const

/** From one day to the other, both counted. */
export function daysBetween(from: BusinessDay, to: BusinessDay): BusinessDay[] {
  const days: BusinessDay[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

function exceptionsOf(reader: Reader, from: BusinessDay, to: BusinessDay): DayException[] {
  const last = new Map(listDayExceptions(reader, from, to).map((row) => [row.day, row]))
  return [...last.values()].flatMap(({ day, spans, made }) =>
    spans === null ? [] : [{ day, spans, reason: made.reason }],
  )
}
