import { z } from 'zod'
import { pauseReasonSchema } from '../counter/counter.ts'
import { counterNumberSchema } from '../hall/hall.ts'
import { idSchema } from '../kernel/ids.ts'
import { businessDaySchema, momentSchema } from '../kernel/time.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'
import { outcomeSchema, overrunReasonSchema } from '../visit/visit.ts'
import { durationsSchema } from './durations.ts'

const count = z.int().min(0)
const ms = z.int().min(0)

/** Issued is the sum of served, left, missed, cancelled, appointed and open. */
export const ticketFiguresSchema = z.object({
  issued: count,
  served: count,
  left: count,
  /** Not back yet. */
  missed: count,
  cancelled: count,
  appointed: count,
  open: count,
  /** How often a ticket was marked missed, also those that came back. */
  timesMissed: count,
  outOfOrderCalls: count,
  /** From issue to the first call; who was never called has no wait here. */
  waits: durationsSchema,
  /** Q1: longer than the limit of that day. */
  waitsOverLimit: count,
})
export type TicketFigures = Readonly<z.infer<typeof ticketFiguresSchema>>

/** Of transactions that have ended. */
export const workFiguresSchema = z.object({
  transactions: count,
  /** Twelve bills are one transaction, counted as 12. */
  quantity: count,
  /** T1–T3 */
  worked: durationsSchema,
  overruns: count,
  overrunReasons: z.record(overrunReasonSchema, count),
  outcomes: z.record(outcomeSchema, count),
  heldMs: ms,
  parkedMs: ms,
})
export type WorkFigures = Readonly<z.infer<typeof workFiguresSchema>>

/** P1: pauses that began on this day; one that lasts counts until now. */
export const pauseFiguresSchema = z.object({
  pauses: count,
  pausedMs: ms,
  pausedMsBy: z.record(pauseReasonSchema, ms),
})
export type PauseFigures = Readonly<z.infer<typeof pauseFiguresSchema>>

/** A clerk's or a counter's day. */
const placeFiguresSchema = z.object({
  visits: count,
  transactions: count,
  quantity: count,
  workedMs: ms,
  overruns: count,
  /** The counter was taken, pauses counted in. */
  attendedMs: ms,
  ...pauseFiguresSchema.shape,
  /** Q3: taken, not paused or in fault, nobody called or served, while somebody waited whom this counter may call. */
  idleWhileWaitingMs: ms,
})
export type PlaceFigures = Readonly<z.infer<typeof placeFiguresSchema>>

/** By the hour of issue on the hall's clock. */
const hourFiguresSchema = z.object({
  /** 8 for 8:00 – 8:59. */
  hour: z.int().min(0).max(24),
  issued: count,
  waits: durationsSchema,
  waitsOverLimit: count,
})
export type HourFigures = Readonly<z.infer<typeof hourFiguresSchema>>

export const dayReportSchema = z.object({
  businessDay: businessDaySchema,
  asOf: momentSchema,
  /** Q1, as the rules were on that day. */
  waitLimitMinutes: z.int(),
  tickets: ticketFiguresSchema,
  /** By the line that the ticket stands, or stood last, in. */
  services: z.array(z.object({ serviceId: idSchema, ...ticketFiguresSchema.shape })),
  /** From the first to the last hour in which a ticket was issued. */
  hours: z.array(hourFiguresSchema),
  visits: z.object({
    begun: count,
    finished: count,
    /** Sent on or handed off. */
    sentOn: count,
    /** Left or appointed, said by name. */
    settled: count,
    open: count,
    withoutTicket: count,
    parkedMs: ms,
  }),
  work: workFiguresSchema,
  kinds: z.array(z.object({ kindId: z.string(), ...workFiguresSchema.shape })),
  pauses: pauseFiguresSchema,
  /** P2: declared on this day; of the hall, or of single counters. */
  faults: z.object({ declared: count, faultMs: ms }),
  /** H2: made on this day, and what has become of them until now. */
  handOffs: z.object({
    made: count,
    accepted: count,
    returned: count,
    withdrawn: count,
    told: count,
    /** Not done when they were due. */
    overdue: count,
  }),
  /** H3, P2: promised on this day. */
  followUps: z.object({
    made: count,
    kept: count,
    givenUp: count,
    open: count,
    /** Not ended when they were due. */
    overdue: count,
  }),
  staff: z.array(z.object({ staff: staffRefSchema, ...placeFiguresSchema.shape })),
  counters: z.array(
    z.object({ counterId: idSchema, number: counterNumberSchema, ...placeFiguresSchema.shape }),
  ),
})
export type DayReport = Readonly<z.infer<typeof dayReportSchema>>
