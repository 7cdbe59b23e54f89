import { servicesOnlyHere } from '../counter/last-open.ts'
import type { CounterView } from '../counter/counter.ts'
import type { Ticket } from '../queue/ticket.ts'

/** Who can be promised something: the missed and those with an end are not there. */
const present: readonly string[] = ['waiting', 'called', 'serving', 'parked']

/**
 * P2: whom the fault keeps from being served. The hall's: everybody who is there. A counter's: whoever is at it or waits for
 * it or its clerk alone, and those of the services that no other counter serves now.
 */
export function isAffected(
  fault: { readonly counterId: string | null },
  ticket: Pick<Ticket, 'state' | 'counterId' | 'serviceId' | 'target'>,
  counters: readonly CounterView[],
): boolean {
  if (!present.includes(ticket.state)) return false
  if (fault.counterId === null) return true
  const counter = counters.find(({ id }) => id === fault.counterId)
  if (counter === undefined) return false
  if (ticket.state !== 'waiting') return ticket.counterId === counter.id
  if (ticket.target === null) return servicesOnlyHere(counter, counters).includes(ticket.serviceId)
  return ticket.target.kind === 'counter'
    ? ticket.target.counterId === counter.id
    : ticket.target.staffId === counter.clerk?.id
}
