import { orderLine, type LineRule, type Placed } from '../../../shared/queue/choose-next-ticket.ts'
import type { Ticket, TicketState } from '../../../shared/queue/ticket.ts'
import type { Reader } from '../database/database.ts'
import {
  listAllTargeted,
  listPool,
  listState,
  listTargeted,
  rankNames,
  ranks,
  sumOfTarget,
  type Rank,
  type Waiting,
} from './line-store.ts'
import { findServiceDay, listServiceCounts, type ServiceCounts } from './service-day-store.ts'

/** `targetIds`: the counter that calls and its clerk, who also call those that wait for them alone. */
export type Line = LineRule & {
  readonly businessDay: string
  readonly serviceIds: readonly string[]
  readonly targetIds: readonly string[]
}

/** The next tickets in the order in which a counter of these services calls them (L11: "call next" takes the first). */
export function listNextTickets(reader: Reader, line: Line, limit: number): Ticket[] {
  const counts = listServiceCounts(reader, line.businessDay)
  return orderLine(
    {
      handedOff: merge(reader, line, counts, 'handedOff', limit),
      care: merge(reader, line, counts, 'care', limit),
      ordinary: merge(reader, line, counts, 'ordinary', limit),
    },
    line,
    limit,
  )
}

/** Only where the counts say that somebody waits: most lines of a hall are empty in most ranks. */
function merge(
  reader: Reader,
  { businessDay: day, serviceIds, targetIds }: Omit<Line, keyof LineRule>,
  counts: readonly ServiceCounts[],
  rank: Rank,
  limit: number,
): Placed[] {
  const pools = counts.filter((each) => serviceIds.includes(each.serviceId) && hasAnybody(each, rank))
  const targets = counts.some(({ targeted }) => targeted > 0) ? targetIds : []
  return byPlace(
    [
      ...pools.flatMap(({ serviceId }) => listPool(reader, { day, serviceId, rank: ranks[rank], limit })),
      ...targets.flatMap((targetId) => listTargeted(reader, { day, targetId, rank: ranks[rank], limit })),
    ],
    limit,
  )
}

function hasAnybody({ waiting, targeted, handedOff, care }: ServiceCounts, rank: Rank): boolean {
  return { handedOff, care, ordinary: waiting - targeted - handedOff - care }[rank] > 0
}

/** Tickets of a state other than waiting, by place in the line. */
export function listByPlace(
  reader: Reader,
  { businessDay: day, serviceIds }: Pick<Line, 'businessDay' | 'serviceIds'>,
  state: TicketState,
  limit: number,
): Ticket[] {
  const found = serviceIds.flatMap((serviceId) => listState(reader, { day, state, serviceId, limit }))
  return byPlace(found, limit).map(({ ticket }) => ticket)
}

/** Who waits for one counter or person alone, so that nobody is forgotten whose counter has closed. */
export function listTargetedTickets(reader: Reader, businessDay: string, limit: number): Ticket[] {
  return listAllTargeted(reader, businessDay, limit).map(({ ticket }) => ticket)
}

function byPlace(placed: readonly Placed[], limit: number): Placed[] {
  return placed.toSorted((a, b) => a.position - b.position).slice(0, limit)
}

/** Those whom any counter of the service may call, and how many more wait for one counter or person alone. */
export type QueueLine = Waiting & { readonly serviceId: string; readonly targeted: number }

/** The lines of these services, in their order. */
export function readQueueLines(
  reader: Reader,
  businessDay: string,
  serviceIds: readonly string[],
): QueueLine[] {
  const counts = listServiceCounts(reader, businessDay)
  return serviceIds.map((serviceId) => {
    const line = { businessDay, serviceIds: [serviceId], targetIds: [] }
    const firsts = rankNames.flatMap((rank) => merge(reader, line, counts, rank, 1))
    const { waiting = 0, targeted = 0 } = counts.find((each) => each.serviceId === serviceId) ?? {}
    return {
      serviceId,
      waiting: waiting - targeted,
      targeted,
      longestSinceSteadyMs: byPlace(firsts, 1)[0]?.ticket.issued.steadyMs ?? null,
    }
  })
}

/** Those who wait for this counter or its clerk alone. */
export function readTargetLine(reader: Reader, businessDay: string, targetIds: readonly string[]): Waiting {
  const sums = targetIds.map((targetId) => sumOfTarget(reader, businessDay, targetId))
  const since = sums.flatMap(({ longestSinceSteadyMs }) => longestSinceSteadyMs ?? [])
  return {
    waiting: sums.reduce((total, { waiting }) => total + waiting, 0),
    longestSinceSteadyMs: since.length === 0 ? null : Math.min(...since),
  }
}

/** Everybody who waits for the service, whoever may call them. */
export function countWaiting(reader: Reader, businessDay: string, serviceId: string): number {
  return findServiceDay(reader, businessDay, serviceId).waiting
}
