import type { DayFacts, Stay, TicketFact } from './day-facts.ts'
import { unite, type Span, type Spans } from './spans.ts'

const callTypes: readonly string[] = ['called', 'called-out-of-order']
/** After these a ticket stands in a line. */
const lineTypes: readonly string[] = ['issued', 'returned', 'sent-on', 'target-released']

type Stretch = Span & { readonly serviceId: string | null }

/** When somebody stood in each service's line whom any counter of it might have called. */
export function waitingByService(facts: DayFacts): ReadonlyMap<string, Spans> {
  const stretches = facts.tickets.flatMap((ticket) => listStretches(facts, ticket))
  return new Map(
    facts.services.map(({ id }) => [id, unite(stretches.filter(({ serviceId }) => serviceId === id))]),
  )
}

function listStretches({ services, untilSteadyMs }: DayFacts, ticket: TicketFact): Stretch[] {
  const { events, label, serviceId: lastServiceId } = ticket
  const wasSent = events.some(({ sentTo }) => sentTo === 'service')
  // The label keeps the letter of the line it was issued for.
  const firstServiceId = services.find(({ letter }) => label.startsWith(letter))?.id ?? lastServiceId
  let serviceId = wasSent ? firstServiceId : lastServiceId
  let isTargeted = false
  return events.flatMap((event, place) => {
    if (event.sentTo === 'service' && event.sentToId !== null) serviceId = event.sentToId
    if (event.sentTo !== null) isTargeted = event.sentTo !== 'service'
    if (event.type === 'target-released') isTargeted = false
    if (!lineTypes.includes(event.type)) return []
    const to = events[place + 1]?.steadyMs ?? untilSteadyMs
    return { from: event.steadyMs, to, serviceId: isTargeted ? null : serviceId }
  })
}

/** When each counter had a customer called or before it. */
export function busyByCounter({
  counters,
  tickets,
  visits,
  untilSteadyMs,
}: DayFacts): ReadonlyMap<string, Spans> {
  const calls = tickets.flatMap(({ events }) =>
    events.flatMap((event, place): Stay[] => {
      if (!callTypes.includes(event.type) || event.counterId === null) return []
      const end = events.slice(place + 1).find(({ type }) => type !== 'recalled')
      const { counterId, staffId, steadyMs: fromSteadyMs } = event
      return [{ counterId, staffId, fromSteadyMs, toSteadyMs: end?.steadyMs ?? null }]
    }),
  )
  const stays = [...calls, ...visits.flatMap((visit) => visit.stays)]
  return new Map(
    counters.map(({ id }) => [
      id,
      unite(
        stays
          .filter(({ counterId }) => counterId === id)
          .map(({ fromSteadyMs, toSteadyMs }) => ({ from: fromSteadyMs, to: toSteadyMs ?? untilSteadyMs })),
      ),
    ]),
  )
}
