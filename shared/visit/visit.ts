import { z } from 'zod'
import { idSchema } from '../kernel/ids.ts'
import { momentSchema } from '../kernel/time.ts'

export const holdReasonSchema = z.enum([
  'customer-fetches-document',
  'system-slow',
  'asks-colleague',
  'waits-for-approval',
  'other',
])
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

/** F8: a request against policy ends as `cannot-be-done`, never as if it had been done. */
export const outcomeSchema = z.enum(['done', 'cannot-be-done', 'withdrawn'])
export type Outcome = z.infer<typeof outcomeSchema>

/** The timer's append-only events; a start time is never edited (L13). */
export const timerEventSchema = z.object({
  type: z.enum(['start', 'hold', 'resume', 'end']),
  at: momentSchema,
})
export type TimerEvent = Readonly<z.infer<typeof timerEventSchema>>

export const transactionSchema = z.object({
  id: idSchema,
  visitId: idSchema,
  kindId: z.string(),
  state: z.enum(['running', 'held', 'ended']),
  limitSeconds: z.int().positive(),
  startedAtMs: z.int(),
  /** Time worked so far, holds left out, at the moment of the answer. */
  workedMs: z.int().min(0),
  holdReason: holdReasonSchema.nullable(),
  outcome: outcomeSchema.nullable(),
})
export type Transaction = Readonly<z.infer<typeof transactionSchema>>

export const visitSchema = z.object({
  id: idSchema,
  counterId: idSchema,
  ticketId: idSchema.nullable(),
  startedAtMs: z.int(),
  transactions: z.array(transactionSchema),
})
export type Visit = Readonly<z.infer<typeof visitSchema>>
