import { z } from 'zod'
import { accountNumberSchema } from '../account/account.ts'
import { counterNumberSchema, serviceLetterSchema } from '../hall/hall.ts'
import { idSchema } from '../kernel/ids.ts'
import { businessDaySchema, instantSchema } from '../kernel/time.ts'
import { careSchema, ticketLabelSchema } from '../queue/ticket.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'
import { issueOverrideSchema } from './hall-day.ts'

/** L15: whoever was missed and did not come back has left; the only end that no person chooses. */
export const missedRule = 'missed-and-not-returned'

export const endedTicketSchema = z.object({
  id: idSchema,
  label: ticketLabelSchema,
  serviceLetter: serviceLetterSchema,
  care: careSchema,
  issuedAtMs: instantSchema,
  /** The ticket's true end, a state that is an end in `ticketStates`. */
  end: z.string(),
  endedAtMs: instantSchema,
  /** The person who chose the end; null when the named rule did. */
  by: staffRefSchema.nullable(),
  rule: z.literal(missedRule).nullable(),
  reason: z.string().nullable(),
})
export type EndedTicket = Readonly<z.infer<typeof endedTicketSchema>>

/** A promise or a hand-off that outlives the day, and whose it is (L5). Customers are named in their own rows only. */
export const openPromiseSchema = z.object({
  id: idSchema,
  kind: z.string(),
  owner: staffRefSchema.nullable(),
  dueAtMs: instantSchema.nullable(),
})
export type OpenPromise = Readonly<z.infer<typeof openPromiseSchema>>

/** C6: a restore order that nobody was handed, so that no hand-off stands for it. */
export const openRestoreOrderSchema = z.object({
  id: idSchema,
  number: z.string(),
  accountNumber: accountNumberSchema,
  owner: staffRefSchema,
  dueAtMs: instantSchema.nullable(),
})
export type OpenRestoreOrder = Readonly<z.infer<typeof openRestoreOrderSchema>>

/** The day as it was signed: frozen, and its hash stands in the change log. */
export const closingStatementSchema = z.object({
  businessDay: businessDaySchema,
  /** 1, or higher when the day was opened again and closed anew. */
  edition: z.int().positive(),
  hallName: z.string(),
  timeZone: z.string(),
  opensAtMs: instantSchema.nullable(),
  closesAtMs: instantSchema.nullable(),
  closedBy: staffRefSchema,
  closedAtMs: instantSchema,
  note: z.string(),
  missedRule: z.literal(missedRule),
  counts: z.object({
    issued: z.int().min(0),
    served: z.int().min(0),
    left: z.int().min(0),
    /** Left by the named rule. */
    missed: z.int().min(0),
    appointed: z.int().min(0),
    cancelled: z.int().min(0),
    other: z.int().min(0),
    /** Visits without a ticket. */
    walkIns: z.int().min(0),
  }),
  tickets: z.array(endedTicketSchema),
  handOffs: z.array(openPromiseSchema),
  followUps: z.array(openPromiseSchema),
  /** Those that were handed off stand among the hand-offs. */
  restoreOrders: z.array(openRestoreOrderSchema),
  /** Worked past the hall's closing time. */
  overTime: z.array(
    z.object({ counterNumber: counterNumberSchema, staff: staffRefSchema, minutes: z.int().min(1) }),
  ),
  overrides: z.array(issueOverrideSchema),
  /** P4: counters whose checklist was not done in time. */
  lateCounters: z.array(counterNumberSchema),
})
export type ClosingStatement = Readonly<z.infer<typeof closingStatementSchema>>

export const signedStatementSchema = z.object({
  statement: closingStatementSchema,
  /** SHA-256 of the statement in RFC 8785 form, in hex; the change log carries the same. */
  hash: z.string().regex(/^[\da-f]{64}$/),
})
export type SignedStatement = Readonly<z.infer<typeof signedStatementSchema>>
