import { z } from 'zod'
import { idSchema } from '../kernel/ids.ts'
import { momentSchema } from '../kernel/time.ts'

export const chosenHoldReasonSchema = z.enum([
  'customer-fetches-document',
  'system-slow',
  'asks-colleague',
  'waits-for-approval',
  'other',
])
/** Why a clerk holds a transaction while the customer stays. */
export type ChosenHoldReason = z.infer<typeof chosenHoldReasonSchema>

/** `parked`: held together with the visit, see `visit.park`. */
export const holdReasonSchema = z.enum([...chosenHoldReasonSchema.options, 'parked'])
export type HoldReason = z.infer<typeof holdReasonSchema>

export const overrunReasonSchema = z.enum([
  'several-matters',
  'documents-incomplete',
  'system-slow',
  'customer-needed-help',
  'difficult-case',
  'other',
])
export type OverrunReason = z.infer<typeof overrunReasonSchema>

/**
 * F8: a request against policy ends as `cannot-be-done`, never as if it had been done. `handed-on`: not done here, the
 * customer is sent on with it.
 */
export const outcomeSchema = z.enum(['done', 'cannot-be-done', 'handed-on', 'withdrawn'])
export type Outcome = z.infer<typeof outcomeSchema>

/** F8: what was explained to the customer when it cannot be done. */
export const explainedReasonSchema = z.enum([
  'against-policy',
  'documents-missing',
  'not-the-owner',
  'debt-open',
  'technically-impossible',
  'other-with-text',
])
export type ExplainedReason = z.infer<typeof explainedReasonSchema>

/** Why a customer steps aside and comes back to the same clerk. */
export const parkReasonSchema = z.enum([
  'customer-fetches-document',
  'customer-fills-in-form',
  'customer-steps-out',
  'waits-for-approval',
  'other',
])
export type ParkReason = z.infer<typeof parkReasonSchema>

/** See `visit-states.ts`. Open means that the customer is at the counter. */
export const visitStateSchema = z.enum([
  'open',
  'parked',
  'finished',
  'transferred',
  'handed-off',
  'left',
  'appointed',
])
export type VisitState = z.infer<typeof visitStateSchema>

/** See `transaction-states.ts`. */
export const transactionStateSchema = z.enum(['running', 'held', 'ended'])
export type TransactionState = z.infer<typeof transactionStateSchema>

/** Twelve bills are one transaction, counted as 12. */
export const mostCounted = 999
export const quantitySchema = z.int().min(1).max(mostCounted)

/** The timer's append-only events; a start time is never edited (L13). */
export const timerEventSchema = z.object({
  type: z.enum(['start', 'hold', 'park', 'resume', 'end']),
  at: momentSchema,
})
export type TimerEvent = Readonly<z.infer<typeof timerEventSchema>>

export const transactionSchema = z.object({
  id: idSchema,
  visitId: idSchema,
  kindId: z.string(),
  state: transactionStateSchema,
  limitSeconds: z.int().positive(),
  startedAtMs: z.int(),
  /** Time worked so far, holds left out, at the moment of the answer. */
  workedMs: z.int().min(0),
  heldMs: z.int().min(0),
  /** The customer had stepped aside; neither worked nor held. */
  parkedMs: z.int().min(0),
  holdReason: holdReasonSchema.nullable(),
  outcome: outcomeSchema.nullable(),
  quantity: quantitySchema,
  /** F8: with the words for `other-with-text`. */
  explained: z.object({ reason: explainedReasonSchema, text: z.string().nullable() }).nullable(),
})
export type Transaction = Readonly<z.infer<typeof transactionSchema>>

export const visitSchema = z.object({
  id: idSchema,
  counterId: idSchema,
  ticketId: idSchema.nullable(),
  firstContactId: idSchema,
  state: visitStateSchema,
  startedAtMs: z.int(),
  /** Times parked before, a present one not yet counted. */
  parkedMs: z.int().min(0),
  transactions: z.array(transactionSchema),
})
export type Visit = Readonly<z.infer<typeof visitSchema>>

/** A customer who has stepped aside. */
export const parkedVisitSchema = visitSchema.extend({
  ticketLabel: z.string().nullable(),
  counterNumber: z.int(),
  clerk: z.object({ id: idSchema, number: z.string(), name: z.string() }),
  parked: z.object({ since: momentSchema, reason: parkReasonSchema }),
})
export type ParkedVisit = Readonly<z.infer<typeof parkedVisitSchema>>
