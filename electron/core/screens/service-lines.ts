import type { Service } from '../../../shared/hall/hall.ts'
import { listServices } from '../hall/index.ts'
import { listQueueLines } from '../queue/index.ts'
import type { ScreenQuery } from './stream.ts'

type ServiceLine = {
  readonly service: Service
  readonly waiting: number
  readonly longestSinceSteadyMs: number | null
}

/** Every service with who waits for it; nobody, where no ticket was issued today. */
export function listServiceLines({
  tx,
  businessDay,
}: Pick<ScreenQuery, 'tx' | 'businessDay'>): ServiceLine[] {
  const lines = new Map(listQueueLines(tx, businessDay).map((line) => [line.serviceId, line]))
  return listServices(tx).map((service) => {
    const line = lines.get(service.id)
    return { service, waiting: line?.waiting ?? 0, longestSinceSteadyMs: line?.longestSinceSteadyMs ?? null }
  })
}
