import { z } from 'zod'
import { dayHoursSchema } from '../hall/calendar.ts'
import { counterNumberSchema } from '../hall/hall.ts'
import { idSchema } from '../kernel/ids.ts'
import { businessDaySchema, instantSchema, momentSchema } from '../kernel/time.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'
import { ticketSchema } from '../queue/ticket.ts'
import { hallDayStateSchema } from './hall-day-states.ts'
import { issueStateSchema } from './issue-state.ts'

/** A manager's act that stands above the clock (L16). */
export const issueOverrideSchema = z.object({
  kind: z.enum(['keep-open', 'stop']),
  /** Until when issue is kept open; null for a stop. */
  untilMs: instantSchema.nullable(),
  reason: z.string(),
  by: staffRefSchema,
  atMs: instantSchema,
})
export type IssueOverride = Readonly<z.infer<typeof issueOverrideSchema>>

/** A past day with business in it and no statement (L15). */
export const unclosedDaySchema = z.object({
  businessDay: businessDaySchema,
  /** Waiting, called, served or parked; missed ones end by the named rule. */
  ticketsNotEnded: z.int().min(0),
  openVisits: z.int().min(0),
})
export type UnclosedDay = Readonly<z.infer<typeof unclosedDaySchema>>

export const dayStatusSchema = z.object({
  asOf: momentSchema,
  businessDay: businessDaySchema,
  timeZone: z.string(),
  state: hallDayStateSchema,
  hours: dayHoursSchema,
  /** The first opening and the last closing as instants; null as in `hours`. */
  opensAtMs: instantSchema.nullable(),
  closesAtMs: instantSchema.nullable(),
  /** When the checklists must be done (P4). */
  checkedByMs: instantSchema.nullable(),
  issue: issueStateSchema,
  /** The last act of today, also when it is over. */
  override: issueOverrideSchema.nullable(),
  /** Days before today that nobody has closed, oldest first. */
  unclosed: z.array(unclosedDaySchema),
})
export type DayStatus = Readonly<z.infer<typeof dayStatusSchema>>

/** What still stands in the way of closing, each by name (L5). */
export const closingListSchema = z.object({
  businessDay: businessDaySchema,
  state: hallDayStateSchema,
  /** Waiting, called, served or parked. */
  tickets: z.array(ticketSchema),
  /** Missed and not returned: will end as `left` by that rule. */
  missed: z.array(ticketSchema),
  openVisits: z.array(
    z.object({
      id: idSchema,
      businessDay: businessDaySchema,
      counterNumber: counterNumberSchema,
      staff: staffRefSchema,
      ticketId: idSchema.nullable(),
      startedAtMs: instantSchema,
    }),
  ),
  openPayments: z.array(z.object({ visitId: idSchema, counterNumber: counterNumberSchema })),
  /** Of this day or before: drawers that nobody has counted. */
  openShifts: z.array(
    z.object({
      shiftId: idSchema,
      number: z.int(),
      counterNumber: counterNumberSchema,
      staff: staffRefSchema,
    }),
  ),
  occupied: z.array(
    z.object({
      counterId: idSchema,
      counterNumber: counterNumberSchema,
      staff: staffRefSchema,
      sinceMs: instantSchema,
    }),
  ),
})
export type ClosingList = Readonly<z.infer<typeof closingListSchema>>
