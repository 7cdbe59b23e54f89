import { z } from 'zod'
import { instantSchema } from '../kernel/time.ts'

export const pauseReasonSchema = z.enum(['meal', 'short-break', 'meeting', 'device', 'back-office', 'other'])
export type PauseReason = z.infer<typeof pauseReasonSchema>

/** From now, when a pause begins and when it is made longer. */
export const pauseLengthSchema = z.int().min(1).max(240)

/**
 * P1: as every sign shows it. Signs count down to `expectedReturnSteadyMs` by the steady axis of their state's `asOf`;
 * `expectedReturnAtMs` is what people were told.
 */
export const pauseSchema = z.object({
  /** What it is for now: made longer, it may be for another, and counts from there. */
  reason: pauseReasonSchema,
  startedAtMs: instantSchema,
  startedSteadyMs: z.int(),
  expectedReturnAtMs: instantSchema,
  expectedReturnSteadyMs: z.int(),
})
export type Pause = Readonly<z.infer<typeof pauseSchema>>
