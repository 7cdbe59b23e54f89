import { z } from 'zod'
import { counterNumberSchema } from '../hall/hall.ts'
import { followUpKindSchema, followUpStateSchema } from '../followup/follow-up.ts'
import { idSchema } from '../kernel/ids.ts'
import { businessDaySchema, instantSchema } from '../kernel/time.ts'
import { careSchema, ticketLabelSchema, ticketStateSchema } from '../queue/ticket.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'

export const faultScopeSchema = z.enum(['counter', 'hall'])
export const faultLengthSchema = z.enum(['short', 'long'])
export const faultCauseSchema = z.enum(['power', 'network', 'program', 'printer', 'payment-device', 'other'])
export type FaultCause = z.infer<typeof faultCauseSchema>

/** See `fault-states.ts`. */
export const faultStateSchema = z.enum([...faultLengthSchema.options, 'ended'])
export type FaultState = z.infer<typeof faultStateSchema>

/** What displays and customer screens say of a fault that lasts: an apology always, and by `state` to wait or to be promised (P2). */
export const faultNoticeSchema = z.object({
  id: idSchema,
  scope: faultScopeSchema,
  /** Null for the whole hall's. */
  counterNumber: counterNumberSchema.nullable(),
  state: faultLengthSchema,
  cause: faultCauseSchema,
  declaredAtMs: instantSchema,
  declaredSteadyMs: z.int(),
  /** Counted down on the steady axis of the state's `asOf`; null when nobody can say. */
  expectedEndAtMs: instantSchema.nullable(),
  expectedEndSteadyMs: z.int().nullable(),
})
export type FaultNotice = Readonly<z.infer<typeof faultNoticeSchema>>

/** Written on paper during the fault; to be entered when the system is back. */
export const faultNoteSchema = z.object({
  id: idSchema,
  text: z.string(),
  by: staffRefSchema,
  atMs: instantSchema,
  settled: z.object({ how: z.string(), by: staffRefSchema, atMs: instantSchema }).nullable(),
})
export type FaultNote = Readonly<z.infer<typeof faultNoteSchema>>

/** One customer who was not served because of the fault, and what was promised instead. */
export const faultPromiseSchema = z.object({
  followUpId: idSchema,
  ticketId: idSchema,
  ticketLabel: ticketLabelSchema,
  kind: followUpKindSchema,
  state: followUpStateSchema,
  owner: staffRefSchema,
  name: z.string(),
  phone: z.string(),
  dueAtMs: instantSchema,
  promisedAtMs: instantSchema,
})
export type FaultPromise = Readonly<z.infer<typeof faultPromiseSchema>>

export const faultSchema = z.object({
  id: idSchema,
  businessDay: businessDaySchema,
  scope: faultScopeSchema,
  counterId: idSchema.nullable(),
  counterNumber: counterNumberSchema.nullable(),
  state: faultStateSchema,
  cause: faultCauseSchema,
  declaredBy: staffRefSchema,
  declaredAtMs: instantSchema,
  declaredSteadyMs: z.int(),
  expectedEndAtMs: instantSchema.nullable(),
  expectedEndSteadyMs: z.int().nullable(),
  /** When waiting was no longer to be asked of anybody. */
  becameLongAtMs: instantSchema.nullable(),
  ended: z
    .object({ atMs: instantSchema, by: staffRefSchema, note: z.string(), lastedMs: z.int().min(0) })
    .nullable(),
})
export type Fault = Readonly<z.infer<typeof faultSchema>>

/** A fault with all that it left behind. `toMakeUp`: promises still open and notes not settled. */
export const faultAccountSchema = z.object({
  fault: faultSchema,
  promises: z.array(faultPromiseSchema),
  notes: z.array(faultNoteSchema),
  toMakeUp: z.int().min(0),
})
export type FaultAccount = Readonly<z.infer<typeof faultAccountSchema>>

/** Somebody whom the fault keeps from being served. */
export const affectedTicketSchema = z.object({
  ticketId: idSchema,
  label: ticketLabelSchema,
  serviceId: idSchema,
  care: careSchema,
  state: ticketStateSchema,
  issuedAtMs: instantSchema,
  issuedSteadyMs: z.int(),
  wanted: z.string().nullable(),
})
export type AffectedTicket = Readonly<z.infer<typeof affectedTicketSchema>>

/** Everything on the slip that the customer takes home. */
export const faultSlipSchema = faultPromiseSchema.extend({
  hallName: z.string(),
  timeZone: z.string(),
  cause: faultCauseSchema,
  promisedBy: staffRefSchema,
})
export type FaultSlip = Readonly<z.infer<typeof faultSlipSchema>>
