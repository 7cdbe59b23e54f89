import { z } from 'zod'
import { elapsedMs } from '../kernel/time.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'
import { pauseReasonSchema, type PauseReason } from './pause.ts'

/** P1: the pauses of one clerk for one reason. */
export const pauseTotalSchema = z.object({
  staff: staffRefSchema,
  reason: pauseReasonSchema,
  count: z.int().min(1),
  pausedMs: z.int().min(0),
})
export type PauseTotal = Readonly<z.infer<typeof pauseTotalSchema>>

/** A pause as it was kept, on the steady axis. */
export type PauseTime = {
  readonly staffId: string
  readonly reason: PauseReason
  readonly startedSteadyMs: number
  /** Null while it lasts. */
  readonly endedSteadyMs: number | null
}

/** Minutes of each clerk and reason, by clerk and then by the reasons' order; what lasts is counted up to now. */
export function totalPauses(
  pauses: readonly PauseTime[],
  nowSteadyMs: number,
): {
  readonly staffId: string
  readonly reason: PauseReason
  readonly count: number
  readonly pausedMs: number
}[] {
  const staffIds = [...new Set(pauses.map(({ staffId }) => staffId))]
  return staffIds.flatMap((staffId) =>
    pauseReasonSchema.options.flatMap((reason) => {
      const own = pauses.filter((pause) => pause.staffId === staffId && pause.reason === reason)
      if (own.length === 0) return []
      const pausedMs = own.reduce(
        (total, { startedSteadyMs, endedSteadyMs }) =>
          total + elapsedMs(startedSteadyMs, endedSteadyMs ?? nowSteadyMs),
        0,
      )
      return [{ staffId, reason, count: own.length, pausedMs }]
    }),
  )
}
