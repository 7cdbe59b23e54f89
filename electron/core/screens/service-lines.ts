import type { Service } from '../../../shared/hall/hall.ts'
import { listServices } from '../hall/index.ts'
import { listQueueLines, type QueueLine } from '../queue/index.ts'
import type { ScreenQuery } from './stream.ts'

type ServiceLine = Omit<QueueLine, 'serviceId'> & { readonly service: Service }

/** Every service with who waits for it; nobody, where no ticket was issued today. */
export function listServiceLines({
  tx,
  businessDay,
}: Pick<ScreenQuery, 'tx' | 'businessDay'>): ServiceLine[] {
  const lines = new Map(listQueueLines(tx, businessDay).map((line) => [line.serviceId, line]))
  return listServices(tx).map((service) => {
    const { waiting = 0, targeted = 0, longestSinceSteadyMs = null } = lines.get(service.id) ?? {}
    return { service, waiting, targeted, longestSinceSteadyMs }
  })
}
