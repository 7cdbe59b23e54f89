import { z } from 'zod'
import { idSchema } from '../kernel/ids.ts'
import { businessDaySchema, instantSchema } from '../kernel/time.ts'
import { careSchema } from '../queue/ticket.ts'

/** Where the customer asked first: the guide at the entrance, whoever issued the ticket, the counter, an enquiry. */
export const contactSourceSchema = z.enum(['guide', 'ticket', 'walk-in', 'enquiry'])
export type ContactSource = z.infer<typeof contactSourceSchema>

/** `made-up`: done after a fault, when the system was back. `cancelled`: its ticket was issued by mistake. */
export const contactEndSchema = z.enum(['served', 'told', 'left', 'cancelled', 'made-up'])
export type ContactEnd = z.infer<typeof contactEndSchema>

/** What the customer wants, in the words of whoever was asked; about a person, so it stays on this machine's disk. */
export const wantedSchema = z.string().trim().min(1).max(100)

/** H1: whoever is asked first answers for the customer until the outcome is told. */
export const firstContactSchema = z.object({
  id: idSchema,
  businessDay: businessDaySchema,
  source: contactSourceSchema,
  /** Who answers now: the first one asked, or whom the latest correction names. */
  staffId: idSchema,
  /** Who was asked first; fixed. */
  openedByStaffId: idSchema,
  openedAtMs: instantSchema,
  care: careSchema,
  wanted: z.string().nullable(),
  /** The customer's latest ticket, if there is one. */
  ticketId: idSchema.nullable(),
  /** Tickets, visits, hand-offs and follow-ups of the customer that have not come to an end. */
  openMatters: z.int().min(0),
  closedAtMs: instantSchema.nullable(),
  closedHow: contactEndSchema.nullable(),
  /** What the customer was told at the end. */
  told: z.string().nullable(),
})
export type FirstContact = Readonly<z.infer<typeof firstContactSchema>>

/** H1: the first contact is never edited; a manager's correction stands beside it. */
export const contactCorrectionSchema = z.object({
  staffId: idSchema,
  reason: z.string(),
  byStaffId: idSchema,
  atMs: instantSchema,
})
export type ContactCorrection = Readonly<z.infer<typeof contactCorrectionSchema>>
