import { elapsedMs } from '../kernel/time.ts'
import type { TicketState } from '../queue/ticket.ts'
import type { DayFacts, TicketEventFact, TicketFact } from './day-facts.ts'
import type { FigureRow, TicketFigure } from './figure-row.ts'

const inState =
  (...states: readonly TicketState[]) =>
  (facts: DayFacts): FigureRow[] =>
    facts.tickets
      .filter(({ state }) => states.includes(state))
      .map((ticket) => rowOf(facts, ticket, ticket.events.at(-1)))

/** The tickets, or what happened to them, behind each figure. */
export const ticketRows: Readonly<Record<TicketFigure, (facts: DayFacts) => FigureRow[]>> = {
  issued: (facts) => facts.tickets.map((ticket) => rowOf(facts, ticket, ticket.events[0])),
  served: inState('finished'),
  left: inState('left'),
  missed: inState('missed'),
  cancelled: inState('cancelled'),
  appointed: inState('appointed'),
  open: inState('waiting', 'called', 'serving', 'parked'),
  waits: listWaits,
  'waits-over-limit': (facts) => listWaits(facts).filter(({ ms, limitMs }) => (ms ?? 0) > (limitMs ?? 0)),
  'times-missed': (facts) => listEvents(facts, ['missed']),
  'out-of-order-calls': (facts) => listEvents(facts, ['called-out-of-order']),
}

/** Q1: until the first call; being sent on later is another wait, and not the hall's door's. */
function listWaits(facts: DayFacts): FigureRow[] {
  return facts.tickets.flatMap((ticket) => {
    const call = ticket.events.find(({ type }) => type === 'called' || type === 'called-out-of-order')
    if (call === undefined) return []
    const ms = elapsedMs(ticket.issuedSteadyMs, call.steadyMs)
    return { ...rowOf(facts, ticket, call), ms, limitMs: facts.waitLimitMinutes * 60_000 }
  })
}

function listEvents(facts: DayFacts, types: readonly string[]): FigureRow[] {
  return facts.tickets.flatMap((ticket) =>
    ticket.events.flatMap((event, place) =>
      types.includes(event.type)
        ? { ...rowOf(facts, ticket, event), id: `${ticket.id} ${place}`, reason: event.reason }
        : [],
    ),
  )
}

function rowOf(
  { counters, staff }: DayFacts,
  { id, label, serviceId, issuedAtMs }: TicketFact,
  event: TicketEventFact | undefined,
): FigureRow {
  return {
    id,
    atMs: event?.atMs ?? issuedAtMs,
    ticketLabel: label,
    serviceId,
    kindId: null,
    counterNumber: counters.find((each) => each.id === event?.counterId)?.number ?? null,
    staff: staff.get(event?.staffId ?? '') ?? null,
    ms: null,
    limitMs: null,
    reason: event?.reason ?? null,
  }
}
