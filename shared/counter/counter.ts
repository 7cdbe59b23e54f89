import { z } from 'zod'
import { counterNumberSchema } from '../hall/hall.ts'
import { idSchema } from '../kernel/ids.ts'
import { instantSchema } from '../kernel/time.ts'
import { staffNumberSchema } from '../staff/staff.ts'

/** What a counter shows: closed 未开放, open 正在受理, serving 正在办理, paused 暂停服务 (P1). */
export const signSchema = z.enum(['closed', 'open', 'serving', 'paused'])
export type Sign = z.infer<typeof signSchema>

export const pauseReasonSchema = z.enum(['meal', 'short-break', 'meeting', 'device', 'back-office', 'other'])
export type PauseReason = z.infer<typeof pauseReasonSchema>

export const pauseSchema = z.object({
  reason: pauseReasonSchema,
  startedAtMs: instantSchema,
  expectedReturnAtMs: instantSchema,
})
export type Pause = Readonly<z.infer<typeof pauseSchema>>

/** One counter as every page may know it. */
export const counterViewSchema = z.object({
  id: idSchema,
  number: counterNumberSchema,
  sign: signSchema,
  serviceIds: z.array(idSchema),
  clerk: z.object({ id: idSchema, number: staffNumberSchema, name: z.string() }).nullable(),
  pause: pauseSchema.nullable(),
})
export type CounterView = Readonly<z.infer<typeof counterViewSchema>>

/** P1: where a customer of a paused counter may go: the open counter nearest by number that shares a service. */
export function nearestOpenCounter(
  paused: CounterView,
  counters: readonly CounterView[],
): CounterView | undefined {
  const isFit = (other: CounterView) =>
    other.id !== paused.id &&
    (other.sign === 'open' || other.sign === 'serving') &&
    other.serviceIds.some((service) => paused.serviceIds.includes(service))
  const distance = (other: CounterView) => Math.abs(other.number - paused.number)
  return counters.filter(isFit).toSorted((a, b) => distance(a) - distance(b) || a.number - b.number)[0]
}
