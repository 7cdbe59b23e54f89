import { z } from 'zod'
import { command, declare, query } from '../api/procedure.ts'
import { businessDaySchema } from '../kernel/time.ts'
import { anyStaff, managers } from '../staff/role.ts'
import {
  calendarChangeSchema,
  calendarSchema,
  dayHoursSchema,
  newOpeningHoursFields,
  openingHoursSchema,
  openSpansSchema,
  publicDaySchema,
} from './calendar.ts'

const reason = z.string().trim().min(2).max(200)

/** Part of `hall`: opening hours, holidays, exceptions. Nothing is edited or deleted; each change is a row of its own. */
export const calendarContract = {
  /** Refused beyond 400 days at once. */
  calendar: query(anyStaff)
    .input(z.strictObject({ from: businessDaySchema, to: businessDaySchema }))
    .errors(declare(['CALENDAR_RANGE_WRONG']))
    .output(calendarSchema),
  /** A new version, valid from today or a later day. Detail of OPENING_HOURS_WRONG: { weekday } (1 Monday … 7; 0 make-up days). */
  setOpeningHours: command(managers, newOpeningHoursFields)
    .errors(declare(['OPENING_HOURS_WRONG', 'DAY_IN_THE_PAST']))
    .output(openingHoursSchema),
  /** Without spans the hall is closed on that day. */
  setDayException: command(managers, { day: businessDaySchema, spans: openSpansSchema, reason })
    .errors(declare(['OPENING_HOURS_WRONG', 'DAY_IN_THE_PAST']))
    .output(dayHoursSchema),
  removeDayException: command(managers, { day: businessDaySchema, reason })
    .errors(declare(['DAY_EXCEPTION_NOT_FOUND', 'DAY_IN_THE_PAST']))
    .output(dayHoursSchema),
  /** The public holidays and make-up workdays of a year as announced: replaces what was known of the whole year. */
  setPublicDays: command(managers, {
    year: z.int().min(2000).max(2100),
    days: z.array(publicDaySchema).min(1).max(80),
    reason,
  })
    .errors(declare(['PUBLIC_DAYS_WRONG']))
    .output(z.array(publicDaySchema)),
  /** Newest first. */
  calendarHistory: query(managers).output(z.array(calendarChangeSchema)),
}
