import { orderLine, type LineRule, type Placed } from '../../../shared/queue/choose-next-ticket.ts'
import { careSchema, type Care, type Ticket, type TicketState } from '../../../shared/queue/ticket.ts'
import type { Reader } from '../database/database.ts'
import { findServiceDay } from './service-day-store.ts'
import { listPlaced } from './store.ts'

export type Line = LineRule & { readonly businessDay: string; readonly serviceIds: readonly string[] }

/** The next tickets in the order in which a counter of these services calls them (L11: "call next" takes the first). */
export function listNextTickets(reader: Reader, line: Line, limit: number): Ticket[] {
  const care = merge(reader, line, 'waiting', ['elderly', 'assisted'], limit)
  const ordinary = merge(reader, line, 'waiting', ['ordinary'], limit)
  return orderLine(care, ordinary, line, limit)
}

/** Tickets of any other state, by place in the line. */
export function listByPlace(
  reader: Reader,
  line: Omit<Line, keyof LineRule>,
  state: TicketState,
  limit: number,
): Ticket[] {
  return merge(reader, line, state, careSchema.options, limit).map(({ ticket }) => ticket)
}

function merge(
  reader: Reader,
  { businessDay, serviceIds }: Omit<Line, keyof LineRule>,
  state: TicketState,
  care: readonly Care[],
  limit: number,
): Placed[] {
  return serviceIds
    .flatMap((serviceId) =>
      care.flatMap((each) => listPlaced(reader, { day: businessDay, state, serviceId, care: each, limit })),
    )
    .toSorted((a, b) => a.position - b.position)
    .slice(0, limit)
}

export type QueueLine = {
  readonly serviceId: string
  readonly waiting: number
  readonly longestSinceSteadyMs: number | null
}

/** How many wait for a service, and since when the one who waits longest. */
export function readQueueLine(reader: Reader, businessDay: string, serviceId: string): QueueLine {
  const [first] = merge(reader, { businessDay, serviceIds: [serviceId] }, 'waiting', careSchema.options, 1)
  const { waiting } = findServiceDay(reader, businessDay, serviceId)
  return { serviceId, waiting, longestSinceSteadyMs: first?.ticket.issued.steadyMs ?? null }
}
