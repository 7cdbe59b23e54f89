import { z } from 'zod'
import { paymentSchema, receiptSchema } from '../cashier/payment.ts'
import { counterViewSchema } from '../counter/counter.ts'
import { idSchema } from '../kernel/ids.ts'
import { businessDaySchema, momentSchema } from '../kernel/time.ts'
import { fenSchema } from '../kernel/money.ts'
import { ticketSchema } from '../queue/ticket.ts'
import { visitSchema } from '../visit/visit.ts'

/** One line of "who waits for what". */
export const queueLineSchema = z.object({
  serviceId: idSchema,
  letter: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  waiting: z.int().min(0),
  /** Issue time of the one who waits longest, on the steady axis. */
  longestSinceSteadyMs: z.int().nullable(),
  /** Does this counter serve it? */
  served: z.boolean(),
})

/** Everything the desk shows of its counter, as one state (L14: a page that reconnects gets one state, once). */
export const workplaceSchema = z.object({
  /** When this state was true; durations count on from here by the page's own steady clock. */
  asOf: momentSchema,
  hallName: z.string(),
  businessDay: businessDaySchema,
  counter: counterViewSchema,
  queue: z.array(queueLineSchema),
  /** The next ones this counter would call, in calling order. */
  next: z.array(ticketSchema),
  missed: z.array(ticketSchema),
  /** Called to this counter or served here. */
  ticket: ticketSchema.nullable(),
  visit: visitSchema.nullable(),
  payment: paymentSchema.nullable(),
  /** The receipt of the current visit's latest payment: shows after a fault whether it was made. */
  lastReceipt: receiptSchema.nullable(),
  /** Q2: which apology is due to the ticket that was called. */
  apology: z.enum(['waited', 'counter-overran']).nullable(),
  today: z.object({
    visits: z.int(),
    transactions: z.int(),
    overruns: z.int(),
    receipts: z.int(),
    takenFen: fenSchema,
  }),
  waitLimitMinutes: z.int(),
  amberShare: z.number(),
  recallTimes: z.int(),
  recallGapSeconds: z.int(),
})
export type Workplace = Readonly<z.infer<typeof workplaceSchema>>

/** What a customer sees at the counter. No personal data: numbers, money, the clerk. */
export const customerScreenSchema = z.object({
  asOf: momentSchema,
  hallName: z.string(),
  counter: counterViewSchema,
  /** P1: for the paused sign. */
  nearestOpenCounter: z.int().nullable(),
  ticketLabel: z.string().nullable(),
  state: z.enum([
    'idle',
    'called',
    'serving',
    'due',
    'received',
    'change',
    'paid',
    'thanks',
    'paused',
    'closed',
  ]),
  due: fenSchema.nullable(),
  tendered: fenSchema.nullable(),
  change: fenSchema.nullable(),
})
export type CustomerScreen = Readonly<z.infer<typeof customerScreenSchema>>
