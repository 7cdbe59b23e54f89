import { estimateWait } from '../../../shared/queue/estimate-wait.ts'
import type { WaitRange } from '../../../shared/queue/ticket.ts'
import type { CounterView } from '../../../shared/counter/counter.ts'
import type { HallFacts } from '../api/hall-facts.ts'
import { listCounterViews } from '../counter/index.ts'
import type { Reader } from '../database/database.ts'
import { listServices, listTransactionKinds } from '../hall/index.ts'
import { findServiceDay } from './service-day-store.ts'

export type ServiceWait = {
  readonly serviceId: string
  readonly wait: WaitRange
  readonly openCounters: number
}

/** For each service: what a ticket taken now would have to wait, and how many counters serve it. */
export function listServiceWaits(
  reader: Reader,
  { businessDay }: Pick<HallFacts, 'businessDay'>,
): ServiceWait[] {
  const kinds = listTransactionKinds(reader)
  const counters = listCounterViews(reader)
  return listServices(reader).map(({ id, defaultKindId }) => {
    const { waiting, recentMs } = findServiceDay(reader, businessDay, id)
    const limitSeconds = kinds.find((kind) => kind.id === defaultKindId)?.limitSeconds ?? 300
    const openCounters = counters.filter((counter) => isServing(counter, id)).length
    return {
      serviceId: id,
      openCounters,
      wait: estimateWait({ peopleAhead: waiting, openCounters, customerMs: recentMs ?? limitSeconds * 1000 }),
    }
  })
}

function isServing({ sign, serviceIds }: CounterView, serviceId: string): boolean {
  return (sign === 'open' || sign === 'serving') && serviceIds.includes(serviceId)
}
