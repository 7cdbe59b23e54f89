import type { HallFacts } from '../api/hall-facts.ts'
import type { Reader } from '../database/database.ts'
import type { Ticket } from '../../../shared/queue/ticket.ts'
import { listServices } from '../hall/index.ts'
import { listByPlace, readQueueLines, type QueueLine } from './line.ts'

export type { QueueLine } from './line.ts'

// The visit's use-cases stand on this door: what is exported here may use the visit's own door, which knows no queue.
export { apologyFor } from './apology.ts'
export { listCalls } from './call-store.ts'
export { checkDestination, type DestinationRefusal } from './check-destination.ts'
export { finishTicket } from './finish-ticket.ts'
export { loadFreeCounter } from './own-counter.ts'
export { issueForVisit } from './issue-for-visit.ts'
export { countWaiting, listNextTickets, readTargetLine } from './line.ts'
export { countOpenCounters } from './open-counters.ts'
export { parkTicket, takeTicketBack } from './park-ticket.ts'
export { returnToLine } from './return-to-line.ts'
export { listServiceWaits } from './service-waits.ts'
export { endTicketBySettlement } from './settle-ticket.ts'
export { findTicket, findTicketAtCounter, listTicketsNotEnded, loadTicket } from './store.ts'

/** Every service's line, in the services' order. */
export function listQueueLines(reader: Reader, businessDay: HallFacts['businessDay']): QueueLine[] {
  const serviceIds = listServices(reader).map(({ id }) => id)
  return readQueueLines(reader, businessDay, serviceIds)
}

/** Missed today and not yet back, by place in the line. */
export function listMissedTickets(reader: Reader, businessDay: string, limit: number): Ticket[] {
  const serviceIds = listServices(reader).map(({ id }) => id)
  return listByPlace(reader, { businessDay, serviceIds }, 'missed', limit)
}
