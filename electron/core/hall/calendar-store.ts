import { z } from 'zod'
import {
  openSpansSchema,
  publicDaySchema,
  weekSchema,
  type OpeningHours,
  type OpenSpan,
  type PublicDay,
} from '../../../shared/hall/calendar.ts'
import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const parseWeek = parserOf(weekSchema)
const parseSpans = parserOf(openSpansSchema)
const parsePublicDays = parserOf(z.array(publicDaySchema))

const selectVersions = statement<{ none: null }>()(() =>
  sql.selectFrom('opening_hours').selectAll().orderBy('version'),
)
const insertVersion = statement<{
  version: number
  validFromDay: string
  week: string
  closedOnHolidays: number
  makeUpSpans: string | null
  reason: string
  staffId: string
  atMs: number
}>()((param) =>
  sql.insertInto('opening_hours').values({
    version: param.version,
    valid_from_day: param.validFromDay,
    week: param.week,
    closed_on_holidays: param.closedOnHolidays,
    make_up_spans: param.makeUpSpans,
    reason: param.reason,
    staff_id: param.staffId,
    at_ms: param.atMs,
  }),
)
const selectExceptions = statement<{ from: string; to: string }>()((param) =>
  sql
    .selectFrom('day_exception')
    .selectAll()
    .where('day', '>=', param.from)
    .where('day', '<=', param.to)
    .orderBy('id'),
)
const insertException = statement<{
  day: string
  spans: string | null
  reason: string
  staffId: string
  atMs: number
}>()((param) =>
  sql.insertInto('day_exception').values({
    day: param.day,
    spans: param.spans,
    reason: param.reason,
    staff_id: param.staffId,
    at_ms: param.atMs,
  }),
)
const selectYears = statement<{ none: null }>()(() => sql.selectFrom('public_year').selectAll().orderBy('id'))
const insertYear = statement<{ year: number; days: string; reason: string; staffId: string; atMs: number }>()(
  (param) =>
    sql.insertInto('public_year').values({
      year: param.year,
      days: param.days,
      reason: param.reason,
      staff_id: param.staffId,
      at_ms: param.atMs,
    }),
)

/** Who made a row of the calendar, when and why. */
type Made = { readonly reason: string; readonly staffId: string; readonly atMs: number }
export type OpeningHoursRow = { readonly hours: OpeningHours; readonly made: Made }
/** Null spans take the exception back. */
export type DayExceptionRow = {
  readonly day: BusinessDay
  readonly spans: OpenSpan[] | null
  readonly made: Made
}
export type PublicYearRow = { readonly year: number; readonly days: PublicDay[]; readonly made: Made }

/** Every version, the oldest first. */
export function listOpeningHours(reader: Reader): OpeningHoursRow[] {
  return reader.all(selectVersions, { none: null }).map((row) => ({
    hours: {
      version: row.version,
      validFromDay: row.valid_from_day,
      week: parseWeek(row.week),
      closedOnHolidays: row.closed_on_holidays === 1,
      makeUpSpans: row.make_up_spans === null ? null : parseSpans(row.make_up_spans),
    },
    made: madeOf(row),
  }))
}

export function saveOpeningHours(writer: Writer, hours: OpeningHours, made: Made): void {
  writer.run(insertVersion, {
    ...made,
    version: hours.version,
    validFromDay: hours.validFromDay,
    week: JSON.stringify(hours.week),
    closedOnHolidays: hours.closedOnHolidays ? 1 : 0,
    makeUpSpans: hours.makeUpSpans && JSON.stringify(hours.makeUpSpans),
  })
}

/** Every row of these days, the oldest first: the last of a day counts. */
export function listDayExceptions(reader: Reader, from: BusinessDay, to: BusinessDay): DayExceptionRow[] {
  return reader.all(selectExceptions, { from, to }).map((row) => ({
    day: row.day,
    spans: row.spans === null ? null : parseSpans(row.spans),
    made: madeOf(row),
  }))
}

export function saveDayException(
  writer: Writer,
  { day, spans, made }: Omit<DayExceptionRow, 'spans'> & { readonly spans: readonly OpenSpan[] | null },
): void {
  writer.run(insertException, { ...made, day, spans: spans && JSON.stringify(spans) })
}

/** Every announcement that was entered, the oldest first: the last of a year counts. */
export function listPublicYears(reader: Reader): PublicYearRow[] {
  return reader.all(selectYears, { none: null }).map((row) => ({
    year: row.year,
    days: parsePublicDays(row.days),
    made: madeOf(row),
  }))
}

export function savePublicYear(
  writer: Writer,
  { year, days, made }: Omit<PublicYearRow, 'days'> & { readonly days: readonly PublicDay[] },
): void {
  writer.run(insertYear, { ...made, year, days: JSON.stringify(days) })
}

function madeOf(row: { reason: string; staff_id: string; at_ms: number }): Made {
  return { reason: row.reason, staffId: row.staff_id, atMs: row.at_ms }
}

/** Every ticket asks for the day's hours, and they are the same text each time. */
function parserOf<Output>(schema: z.ZodType<Output>): (text: string) => Output {
  const parsed = new Map<string, Output>()
  return (text) => {
    let value = parsed.get(text)
    if (value === undefined) {
      if (parsed.size > 200) parsed.clear()
      value = schema.parse(JSON.parse(text))
      parsed.set(text, value)
    }
    return value
  }
}
