import { z } from 'zod'
import { customerNameSchema, phoneSchema } from '../followup/follow-up.ts'
import { idSchema } from '../kernel/ids.ts'
import { businessDaySchema, instantSchema } from '../kernel/time.ts'
import { atPrinter } from '../print/at-printer.ts'
import { ticketLabelSchema } from '../queue/ticket.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'

/** What is passed on. Applications and desk orders have no pages of their own yet; restore orders are offered by the payment. */
export const subjectSchema = z.strictObject({
  kind: z.enum(['visit', 'enquiry', 'application', 'desk-order', 'restore-order']),
  id: idSchema,
})
export type Subject = Readonly<z.infer<typeof subjectSchema>>

/** A post of the hall without a counter, or a department of the company: reference data of the hall. */
export const placeSchema = z.object({
  id: idSchema,
  kind: z.enum(['post', 'department']),
  nameZh: z.string().trim().min(1).max(30),
  nameEn: z.string().trim().min(1).max(60),
  phone: phoneSchema.nullable(),
  /** Where the customer finds it, for the slip. */
  where: z.string().trim().min(1).max(80).nullable(),
  retired: z.boolean(),
  /** C6: restore orders go there; one post of the hall at most. */
  isRepairPost: z.boolean(),
})
export type Place = Readonly<z.infer<typeof placeSchema>>

/** To whom: a counter or person of the hall's line, a post in the hall, a department elsewhere. */
export const recipientSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('counter'), counterId: idSchema }),
  z.strictObject({ kind: z.literal('person'), staffId: idSchema }),
  z.strictObject({ kind: z.literal('post'), placeId: idSchema }),
  z.strictObject({ kind: z.literal('department'), placeId: idSchema }),
])
export type Recipient = Readonly<z.infer<typeof recipientSchema>>

/** Who the customer is, where the way leads out of the hall; stays on this machine. */
export const customerSchema = z.strictObject({ name: customerNameSchema, phone: phoneSchema })
export type Customer = Readonly<z.infer<typeof customerSchema>>

/** See `hand-off-states.ts`. */
export const handOffStateSchema = z.enum(['offered', 'accepted', 'returned', 'withdrawn', 'done', 'told'])

export const handOffEventSchema = z.object({
  type: z.enum([
    'offered',
    'accepted',
    'returned',
    'withdrawn',
    'offered-again',
    'milestone',
    'passed-on',
    'done',
    'told',
  ]),
  by: staffRefSchema,
  atMs: instantSchema,
  text: z.string().nullable(),
  /** Who over there said so, at a post or department where nobody signs in. */
  person: z.string().nullable(),
})
export type HandOffEvent = Readonly<z.infer<typeof handOffEventSchema>>

export const handOffSchema = z.object({
  id: idSchema,
  /** "移2026-0001": gap-free for the year, stands on the customer's slip. */
  number: z.string(),
  businessDay: businessDaySchema,
  firstContactId: idSchema,
  subject: subjectSchema,
  ticketLabel: ticketLabelSchema.nullable(),
  to: recipientSchema,
  /** The recipient's name for people: counter number, person, post or department. */
  counterNumber: z.int().nullable(),
  person: staffRefSchema.nullable(),
  place: placeSchema.nullable(),
  sender: staffRefSchema,
  /** Who accepted it and does it; null until then and at a department. */
  holder: staffRefSchema.nullable(),
  /** H1: who answers for it at this moment: sender, holder, or the first contact who has to tell. */
  responsible: staffRefSchema,
  state: handOffStateSchema,
  why: z.string(),
  doneSoFar: z.string(),
  toldCustomer: z.string(),
  customer: customerSchema.nullable(),
  offeredAtMs: instantSchema,
  /** H2 */
  dueAtMs: instantSchema,
  outcome: z.string().nullable(),
  events: z.array(handOffEventSchema),
})
export type HandOff = Readonly<z.infer<typeof handOffSchema>>

export const handOffPrintSchema = handOffSchema.extend(atPrinter)
export type HandOffPrint = Readonly<z.infer<typeof handOffPrintSchema>>

export function handOffNumber(year: number, number: number): string {
  return `移${year}-${String(number).padStart(4, '0')}`
}
