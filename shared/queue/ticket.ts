import { z } from 'zod'
import { idSchema } from '../kernel/ids.ts'
import { businessDaySchema, instantSchema, momentSchema } from '../kernel/time.ts'

/** Q4: elderly and assisted tickets have a priority of their own. */
export const careSchema = z.enum(['ordinary', 'elderly', 'assisted'])
export type Care = z.infer<typeof careSchema>

/** `finished`, `left`, `cancelled` and `appointed` (another day instead) are ends; see `ticket-states.ts`. */
export const ticketStateSchema = z.enum([
  'waiting',
  'called',
  'serving',
  'parked',
  'missed',
  'left',
  'cancelled',
  'appointed',
  'finished',
])
export type TicketState = z.infer<typeof ticketStateSchema>

/** "A012", or the number on a pre-printed paper ticket (L10). */
export const ticketLabelSchema = z.string().regex(/^[A-Z]?\d{1,5}$/)

export const waitRangeSchema = z.object({ lowMinutes: z.int().min(0), highMinutes: z.int().min(0) })
/** An honest range: a single number would be taken for a promise. */
export type WaitRange = Readonly<z.infer<typeof waitRangeSchema>>

/** Where a customer is sent: into a service's line, or to one counter or one person only. */
export const destinationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('service'), serviceId: idSchema }),
  z.strictObject({ kind: z.literal('counter'), counterId: idSchema }),
  z.strictObject({ kind: z.literal('person'), staffId: idSchema }),
])
export type Destination = Readonly<z.infer<typeof destinationSchema>>

/** Whom a ticket waits for alone; without one it waits for any counter of its service. */
export const targetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('counter'), counterId: idSchema }),
  z.object({ kind: z.literal('person'), staffId: idSchema }),
])
export type Target = Readonly<z.infer<typeof targetSchema>>

export const ticketSchema = z.object({
  id: idSchema,
  businessDay: businessDaySchema,
  /** The line it stands in now; the label keeps the letter of the line it was issued for. */
  serviceId: idSchema,
  label: ticketLabelSchema,
  care: careSchema,
  state: ticketStateSchema,
  issued: momentSchema,
  /** The last call, if it was called. */
  called: momentSchema.nullable(),
  recallCount: z.int().min(0),
  counterId: idSchema.nullable(),
  /** Served before and sent on: called before new arrivals, in the order of the tickets. */
  handedOff: z.boolean(),
  target: targetSchema.nullable(),
  /** H1: who answers for the customer; null until somebody was asked. */
  firstContactId: idSchema.nullable(),
  /** What the customer said to want. */
  wanted: z.string().nullable(),
})
export type Ticket = Readonly<z.infer<typeof ticketSchema>>

/** What is printed on the ticket. */
export const issuedTicketSchema = ticketSchema.extend({ peopleAhead: z.int().min(0), wait: waitRangeSchema })
export type IssuedTicket = Readonly<z.infer<typeof issuedTicketSchema>>

/** One announcement: the display shows and speaks each for its full time, in this order (L9). */
export const callSchema = z.object({
  id: z.int(),
  label: z.string(),
  counterNumber: z.int(),
  calledAtMs: instantSchema,
  care: careSchema,
  /** 0 for the first call. */
  recall: z.int().min(0),
  /** Q2: waited past the limit, so the apology is said first. */
  apology: z.boolean(),
})
export type Call = Readonly<z.infer<typeof callSchema>>
