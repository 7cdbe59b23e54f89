import { z } from 'zod'
import { localTextSchema } from '../application/local-text.ts'
import { paymentSchema, receiptSchema } from '../cashier/payment.ts'
import { counterViewSchema } from '../counter/counter.ts'
import { nudgeSchema } from '../counter/nudge.ts'
import { faultNoticeSchema } from '../fault/fault.ts'
import { idSchema } from '../kernel/ids.ts'
import { businessDaySchema, momentSchema } from '../kernel/time.ts'
import { fenSchema } from '../kernel/money.ts'
import { ticketSchema } from '../queue/ticket.ts'
import { parkedVisitSchema, visitSchema } from '../visit/visit.ts'
import { hallHoursSchema } from './hall-hours.ts'

/** One line of "who waits for what". */
export const queueLineSchema = z.object({
  serviceId: idSchema,
  letter: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  /** Those whom any counter of the service may call. */
  waiting: z.int().min(0),
  /** Those who wait for one counter or person alone. */
  targeted: z.int().min(0),
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
  /** Those who wait for this counter or its clerk alone; with the lines served here, all whom "next" can call (L11). */
  forYou: z.object({ waiting: z.int().min(0), longestSinceSteadyMs: z.int().nullable() }),
  /** The next ones this counter would call, in calling order. */
  next: z.array(ticketSchema),
  missed: z.array(ticketSchema),
  /** The clerk's own customers who have stepped aside, the longest first. */
  parked: z.array(parkedVisitSchema),
  /** The clerk's open shift; null: no money may be taken. */
  shift: z.object({ id: idSchema, number: z.int(), counterNumber: z.int() }).nullable(),
  /** Called to this counter or served here. */
  ticket: ticketSchema.nullable(),
  visit: visitSchema.nullable(),
  payment: paymentSchema.nullable(),
  /** The receipt of the current visit's latest payment: shows after a fault whether it was made. */
  lastReceipt: receiptSchema.nullable(),
  /** Q2: which apology is due to the ticket that was called. */
  apology: z.enum(['waited', 'counter-overran']).nullable(),
  /** P1, Q3 */
  nudge: nudgeSchema.nullable(),
  /** Q3: somebody waits whom this counter could call, so lists of other work step back. */
  backOfficeStepsBack: z.boolean(),
  /** P2: the counter's own first, then the hall's. */
  faults: z.array(faultNoticeSchema),
  today: z.object({
    visits: z.int(),
    transactions: z.int(),
    /** Twelve bills are one transaction, counted as 12. */
    quantity: z.int(),
    overruns: z.int(),
    receipts: z.int(),
    /** Below zero where more was given back than taken. */
    takenFen: z.int(),
  }),
  waitLimitMinutes: z.int(),
  amberShare: z.number(),
  recallTimes: z.int(),
  recallGapSeconds: z.int(),
})
export type Workplace = Readonly<z.infer<typeof workplaceSchema>>

/** Q4, F2: what is being filled in for the customer, the step at hand; personal data masked unless the customer agreed. */
export const mirroredFormSchema = z.object({
  kindName: localTextSchema,
  section: localTextSchema,
  rows: z.array(z.object({ field: z.string(), label: localTextSchema, value: localTextSchema.nullable() })),
})
export type MirroredForm = Readonly<z.infer<typeof mirroredFormSchema>>

/** F1: papers (any one of each group), steps, fees and time of a kind, as they are told. */
export const shownBriefingSchema = z.object({
  kindName: localTextSchema,
  documents: z.array(z.object({ label: localTextSchema, oneOf: z.array(localTextSchema) })),
  steps: z.array(localTextSchema),
  fees: z.array(z.object({ name: localTextSchema, unit: localTextSchema, amount: fenSchema })),
  promise: z.object({ words: localTextSchema, day: businessDaySchema.nullable() }),
})
export type ShownBriefing = Readonly<z.infer<typeof shownBriefingSchema>>

/** What a customer sees at the counter. No personal data: numbers, money, the clerk. */
export const customerScreenSchema = z.object({
  asOf: momentSchema,
  hallName: z.string(),
  timeZone: z.string(),
  counter: counterViewSchema,
  /** P1, P2: while the counter is paused or in fault. */
  nearestOpenCounter: z.int().nullable(),
  /** P2: the counter's own, else the hall's; the page apologises beside whatever `state` shows. */
  fault: faultNoticeSchema.nullable(),
  hall: hallHoursSchema,
  ticketLabel: z.string().nullable(),
  /** Null where no form is being filled in for the customer. */
  form: mirroredFormSchema.nullable(),
  /** Null where nothing is being told. */
  briefing: shownBriefingSchema.nullable(),
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
