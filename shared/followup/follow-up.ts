import { z } from 'zod'
import { idSchema } from '../kernel/ids.ts'
import { businessDaySchema, instantSchema } from '../kernel/time.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'

/** H3, P2, Q4: what a customer is promised when it cannot be done now. */
export const followUpKindSchema = z.enum(['call-back', 'appointment', 'home-visit'])
export type FollowUpKind = z.infer<typeof followUpKindSchema>

/** See `follow-up-states.ts`. */
export const followUpStateSchema = z.enum(['open', 'kept', 'given-up'])
export type FollowUpState = z.infer<typeof followUpStateSchema>

/** `reached` for a call and `kept` for an appointment or a visit at home end it; after the others it is tried again. */
export const attemptOutcomeSchema = z.enum(['reached', 'no-answer', 'wrong-number', 'kept', 'not-kept'])
export type AttemptOutcome = z.infer<typeof attemptOutcomeSchema>

export const followUpOriginSchema = z.object({
  kind: z.enum(['promise', 'fault', 'closing', 'handoff']),
  /** The ticket, visit, fault or hand-off that it came from. */
  id: z.string().nullable(),
})
export type FollowUpOrigin = Readonly<z.infer<typeof followUpOriginSchema>>

export const customerNameSchema = z.string().trim().min(1).max(40)
/** As people write it: digits, "+", spaces and hyphens. */
export const phoneSchema = z
  .string()
  .trim()
  .regex(/^\+?[\d -]{5,20}$/)

export const followUpEventSchema = z.object({
  type: z.enum(['promised', 'attempted', 'rescheduled', 'passed-on', 'given-up']),
  outcome: attemptOutcomeSchema.nullable(),
  dueAtMs: instantSchema.nullable(),
  /** The new owner. */
  staff: staffRefSchema.nullable(),
  note: z.string().nullable(),
  by: staffRefSchema,
  atMs: instantSchema,
})
export type FollowUpEvent = Readonly<z.infer<typeof followUpEventSchema>>

export const followUpSchema = z.object({
  id: idSchema,
  businessDay: businessDaySchema,
  firstContactId: idSchema.nullable(),
  kind: followUpKindSchema,
  state: followUpStateSchema,
  /** Whose promise it is to keep. */
  owner: staffRefSchema,
  name: z.string(),
  phone: z.string(),
  address: z.string().nullable(),
  about: z.string(),
  dueAtMs: instantSchema,
  origin: followUpOriginSchema,
  events: z.array(followUpEventSchema),
})
export type FollowUp = Readonly<z.infer<typeof followUpSchema>>
