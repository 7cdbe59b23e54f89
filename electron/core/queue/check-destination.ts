import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Destination } from '../../../shared/queue/ticket.ts'
import { findSessionAtCounter, findSessionOfStaff } from '../counter/index.ts'
import type { Reader } from '../database/database.ts'
import { listCounters, listServices } from '../hall/index.ts'
import { findStaff } from '../staff/index.ts'

export type DestinationRefusal = 'SERVICE_NOT_FOUND' | 'COUNTER_NOT_FOUND' | 'STAFF_NOT_FOUND' | 'TARGET_AWAY'

/** What a customer who is sent there would stand in: a service's own line, or the line of the counter that is meant. */
type Reached = { readonly serviceId: string }

/** Nobody is sent where nobody is; answers with the service whose line it is. */
export function checkDestination(
  reader: Reader,
  to: Destination,
): Result<Reached, Refusal<DestinationRefusal>> {
  switch (to.kind) {
    case 'service':
      return listServices(reader).some(({ id }) => id === to.serviceId)
        ? accept({ serviceId: to.serviceId })
        : refuse('SERVICE_NOT_FOUND')
    case 'counter':
      if (!listCounters(reader).some(({ id }) => id === to.counterId)) return refuse('COUNTER_NOT_FOUND')
      return reach(reader, findSessionAtCounter(reader, to.counterId)?.counterId)
    case 'person':
      if (findStaff(reader, to.staffId)?.active !== true) return refuse('STAFF_NOT_FOUND')
      return reach(reader, findSessionOfStaff(reader, to.staffId)?.counterId)
  }
}

function reach(reader: Reader, counterId: string | undefined): Result<Reached, Refusal<'TARGET_AWAY'>> {
  const serviceId = listCounters(reader).find(({ id }) => id === counterId)?.serviceIds[0]
  return serviceId === undefined ? refuse('TARGET_AWAY') : accept({ serviceId })
}
