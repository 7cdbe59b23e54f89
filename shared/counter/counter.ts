import { z } from 'zod'
import { counterNumberSchema } from '../hall/hall.ts'
import { idSchema } from '../kernel/ids.ts'
import { staffNumberSchema } from '../staff/staff.ts'
import { pauseSchema } from './pause.ts'

export { pauseReasonSchema, type Pause, type PauseReason } from './pause.ts'

/** What a counter shows: closed 未开放, open 正在受理, serving 正在办理, paused 暂停服务 (P1), fault 系统故障 (P2); see `sign-states.ts`. */
export const signSchema = z.enum(['closed', 'open', 'serving', 'paused', 'fault'])
export type Sign = z.infer<typeof signSchema>

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

/** P1, P2: where a customer of a counter that is paused or in fault may go: the open counter nearest by number that shares a service. */
export function nearestOpenCounter(
  away: CounterView,
  counters: readonly CounterView[],
): CounterView | undefined {
  const isFit = (other: CounterView) =>
    other.id !== away.id &&
    (other.sign === 'open' || other.sign === 'serving') &&
    other.serviceIds.some((service) => away.serviceIds.includes(service))
  const distance = (other: CounterView) => Math.abs(other.number - away.number)
  return counters.filter(isFit).toSorted((a, b) => distance(a) - distance(b) || a.number - b.number)[0]
}
