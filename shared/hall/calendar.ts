import { z } from 'zod'
import { localTimeSchema, weekdayOf } from '../kernel/local-instant.ts'
import { businessDaySchema, instantSchema } from '../kernel/time.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'

/** Open from – to, on the hall's own clock. */
export const openSpanSchema = z.object({ from: localTimeSchema, to: localTimeSchema })
export type OpenSpan = Readonly<z.infer<typeof openSpanSchema>>

/** Several spans where there is a lunch break; none on a day that is closed. In order, apart from each other. */
export const openSpansSchema = z.array(openSpanSchema).max(6)

/** Monday first. */
export const weekSchema = z.array(openSpansSchema).length(7)

const hoursFields = {
  validFromDay: businessDaySchema,
  week: weekSchema,
  /** The hall follows the public calendar: closed on holidays, open on make-up workdays. P5: not for county halls and above. */
  closedOnHolidays: z.boolean(),
  /** Hours of a make-up workday; null takes the weekday's own. */
  makeUpSpans: openSpansSchema.nullable(),
}

export const openingHoursSchema = z.object({
  /** Counts up; a version is never edited, a later one replaces it from its day on. */
  version: z.int().positive(),
  ...hoursFields,
})
export type OpeningHours = Readonly<z.infer<typeof openingHoursSchema>>

export const newOpeningHoursFields = { ...hoursFields, reason: z.string().trim().min(2).max(200) }

/** P5: county halls and above have no weekend and no lunch break. */
export const usualWeek: z.infer<typeof weekSchema> = Array.from({ length: 7 }, () => [
  { from: '08:30', to: '17:30' },
])

/** `make-up`: a day off by its weekday on which the country works. */
export const publicDaySchema = z.object({
  day: businessDaySchema,
  kind: z.enum(['holiday', 'make-up']),
  nameZh: z.string().trim().min(1).max(20),
  nameEn: z.string().trim().min(1).max(40),
})
export type PublicDay = Readonly<z.infer<typeof publicDaySchema>>

/** One day that is not as its weekday; without spans it is closed. */
export const dayExceptionSchema = z.object({
  day: businessDaySchema,
  spans: openSpansSchema,
  reason: z.string(),
})
export type DayException = Readonly<z.infer<typeof dayExceptionSchema>>

export const hoursSourceSchema = z.enum(['no-hours', 'weekday', 'holiday', 'make-up', 'exception'])

export const dayHoursSchema = z.object({
  day: businessDaySchema,
  spans: openSpansSchema,
  /** The first opening and the last closing of the day; null when it is closed, or when the hall has no hours. */
  opens: localTimeSchema.nullable(),
  closes: localTimeSchema.nullable(),
  /** `no-hours`: nobody has given the hall any, and no clock opens or closes it. */
  source: hoursSourceSchema,
  publicDay: publicDaySchema.nullable(),
  /** Why, when it is an exception. */
  reason: z.string().nullable(),
})
export type DayHours = Readonly<z.infer<typeof dayHoursSchema>>

/** A working day of the country, whatever the hall's own hours: banks and courts go by it. */
export function isPublicWorkingDay({ day, publicDay }: Pick<DayHours, 'day' | 'publicDay'>): boolean {
  return publicDay === null ? weekdayOf(day) < 5 : publicDay.kind === 'make-up'
}

export const calendarSchema = z.object({
  days: z.array(dayHoursSchema),
  versions: z.array(openingHoursSchema),
  /** Years in the range whose public holidays nobody knows yet: they must be entered by hand. */
  unknownYears: z.array(z.int()),
})
export type HallCalendar = Readonly<z.infer<typeof calendarSchema>>

/** One change of the calendar: who, when, what was before, what is after. */
export const calendarChangeSchema = z.object({
  atMs: instantSchema,
  by: staffRefSchema,
  reason: z.string(),
  change: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('opening-hours'),
      before: openingHoursSchema.nullable(),
      after: openingHoursSchema,
    }),
    z.object({
      kind: z.literal('day-exception'),
      day: businessDaySchema,
      before: openSpansSchema.nullable(),
      /** Null: the exception was taken back. */
      after: openSpansSchema.nullable(),
    }),
    z.object({
      kind: z.literal('public-days'),
      year: z.int(),
      before: z.array(publicDaySchema),
      after: z.array(publicDaySchema),
    }),
  ]),
})
export type CalendarChange = Readonly<z.infer<typeof calendarChangeSchema>>
