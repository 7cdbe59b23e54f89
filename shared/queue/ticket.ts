import { z } from 'zod'
import { idSchema } from '../kernel/ids.ts'
import { businessDaySchema, instantSchema, momentSchema } from '../kernel/time.ts'

/** Q4: elderly and assisted tickets have a priority of their own. */
export const careSchema = z.enum(['ordinary', 'elderly', 'assisted'])
export type Care = z.infer<typeof careSchema>

/** `finished`, `left` and `cancelled` are ends; `missed` ends by itself when its tolerance has passed. */
export const ticketStateSchema = z.enum([
  'waiting',
  'called',
  'serving',
  'missed',
  'left',
  'cancelled',
  'finished',
])
export type TicketState = z.infer<typeof ticketStateSchema>

/** "A012", or the number on a pre-printed paper ticket (L10). */
export const ticketLabelSchema = z.string().regex(/^[A-Z]?\d{1,5}$/)

export const waitRangeSchema = z.object({ lowMinutes: z.int().min(0), highMinutes: z.int().min(0) })
/** An honest range: a single number would be taken for a promise. */
export type WaitRange = Readonly<z.infer<typeof waitRangeSchema>>

export const ticketSchema = z.object({
  id: idSchema,
  businessDay: businessDaySchema,
  serviceId: idSchema,
  label: ticketLabelSchema,
  care: careSchema,
  state: ticketStateSchema,
  issued: momentSchema,
  /** The last call, if it was called. */
  called: momentSchema.nullable(),
  recallCount: z.int().min(0),
  counterId: idSchema.nullable(),
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
