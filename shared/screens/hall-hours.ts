import { z } from 'zod'
import type { HallDayState } from '../day/hall-day-states.ts'
import { instantSchema, type Instant } from '../kernel/time.ts'

/** P3: what signs tell of the hall's day. `unlimited`: no clock opens or closes it. */
export const hallHoursSchema = z.object({
  state: z.enum(['open', 'closing', 'closed', 'unlimited']),
  /** Of today; null where no clock says. */
  opensAtMs: instantSchema.nullable(),
  closesAtMs: instantSchema.nullable(),
})
export type HallHours = Readonly<z.infer<typeof hallHoursSchema>>

/** For those outside, a hall before its opening is as closed as one after its day. */
export function hallHoursOf(day: {
  readonly state: HallDayState
  readonly hasHours: boolean
  readonly opensAtMs: Instant | null
  readonly closesAtMs: Instant | null
}): HallHours {
  const { opensAtMs, closesAtMs } = day
  if (day.state === 'open' && !day.hasHours) return { state: 'unlimited', opensAtMs, closesAtMs }
  return { state: day.state === 'before' ? 'closed' : day.state, opensAtMs, closesAtMs }
}
