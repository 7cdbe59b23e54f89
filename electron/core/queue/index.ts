import type { HallFacts } from '../api/hall-facts.ts'
import type { Reader } from '../database/database.ts'
import type { Ticket } from '../../../shared/queue/ticket.ts'
import { listServices } from '../hall/index.ts'
import { listByPlace, readQueueLine, type QueueLine } from './line.ts'

// Nothing that imports the visit may be exported here: the visit stands on this door.
export { apologyFor } from './apology.ts'
export { listCalls } from './call-store.ts'
export { finishTicket } from './finish-ticket.ts'
export { listNextTickets } from './line.ts'
export { listServiceWaits } from './service-waits.ts'
export { findTicketAtCounter } from './store.ts'

/** Every service's line, in the services' order. */
export function listQueueLines(reader: Reader, businessDay: HallFacts['businessDay']): QueueLine[] {
  return listServices(reader).map(({ id }) => readQueueLine(reader, businessDay, id))
}

/** Missed today and not yet back, by place in the line. */
export function listMissedTickets(reader: Reader, businessDay: string, limit: number): Ticket[] {
  return listByPlace(
    reader,
    { businessDay, serviceIds: listServices(reader).map(({ id }) => id) },
    'missed',
    limit,
  )
}
