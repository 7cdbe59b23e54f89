import { z } from 'zod'
import { alarmSchema } from '../alarm/alarm.ts'
import { counterViewSchema } from '../counter/counter.ts'
import { dayStatusSchema } from '../day/hall-day.ts'
import { faultNoticeSchema } from '../fault/fault.ts'
import { idSchema } from '../kernel/ids.ts'
import { momentSchema } from '../kernel/time.ts'
import { ticketLabelSchema } from '../queue/ticket.ts'
import { transactionSchema } from '../visit/visit.ts'

/** One service on the manager's board. */
export const boardServiceSchema = z.object({
  serviceId: idSchema,
  letter: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  /** Whoever they wait for. */
  waiting: z.int().min(0),
  /** Issue time of the one who waits longest, on the steady axis (Q1). */
  longestSinceSteadyMs: z.int().nullable(),
  openCounters: z.int().min(0),
})
export type BoardService = Readonly<z.infer<typeof boardServiceSchema>>

/** One counter on the manager's board: who sits there, whom they serve, and how long it takes. */
export const boardCounterSchema = z.object({
  counter: counterViewSchema,
  /** Called to this counter or served here. */
  ticketLabel: ticketLabelSchema.nullable(),
  ticketState: z.enum(['called', 'serving']).nullable(),
  visitStartedAtMs: z.int().nullable(),
  /** The matter being dealt with, running or held. */
  transaction: transactionSchema.nullable(),
})
export type BoardCounter = Readonly<z.infer<typeof boardCounterSchema>>

/** The manager's first page, as one state. */
export const boardSchema = z.object({
  asOf: momentSchema,
  hallName: z.string(),
  timeZone: z.string(),
  day: dayStatusSchema,
  services: z.array(boardServiceSchema),
  counters: z.array(boardCounterSchema),
  /** The newest that nobody has answered, and how many there are in all. */
  alarms: z.array(alarmSchema),
  openAlarms: z.int().min(0),
  /** P2: those that last, the hall's first. */
  faults: z.array(faultNoticeSchema),
  waitLimitMinutes: z.int(),
  amberShare: z.number(),
})
export type Board = Readonly<z.infer<typeof boardSchema>>
