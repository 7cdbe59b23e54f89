import { z } from 'zod'
import type { DayFacts } from './day-facts.ts'

/** By what the figures of a range are told apart; `staff` is the clerk. */
export const dimensionSchema = z.enum(['service', 'kind', 'counter', 'staff', 'hour'])
export type Dimension = z.infer<typeof dimensionSchema>

/** Where a row of the day belongs: in each dimension to exactly one key, so that the groups of each add up to the whole. */
export type Place = Readonly<Record<Dimension, string>>

/** The key of what belongs nowhere: never called, without a ticket, without a matter. */
export const nowhere = ''

export type Places = {
  readonly ofTicket: (ticketId: string) => Place
  readonly ofVisit: (visitId: string) => Place
  readonly ofTransaction: (transactionId: string) => Place
  readonly ofPause: (pauseId: string) => Place
  /** 0 – 24 on the hall's clock, as text. */
  readonly hourAt: (atMs: number) => string
}

const hourMs = 3_600_000
const none: Place = { service: nowhere, kind: nowhere, counter: nowhere, staff: nowhere, hour: nowhere }
const callTypes: readonly string[] = ['called', 'called-out-of-order']

/**
 * A ticket belongs to the hour of its issue, to the counter and clerk of its last visit – or of its first call, where nobody
 * came –, and to the kind of its first matter that has ended; a visit to the hour of its start, a transaction to the hour of its
 * end, a pause to the hour of its beginning.
 */
export function placesOf(facts: DayFacts): Places {
  const hourAt = (atMs: number) =>
    String(Math.min(24, Math.max(0, Math.floor((atMs - facts.fromMs) / hourMs))))
  const services = new Map(facts.tickets.map(({ id, serviceId }) => [id, serviceId]))
  const kinds = new Map<string, string>()
  for (const { visitId, kindId } of facts.transactions) if (!kinds.has(visitId)) kinds.set(visitId, kindId)
  const visits = new Map(
    facts.visits.map(({ id, ticketId, counterId, staffId, startedAtMs }) => [
      id,
      {
        service: services.get(ticketId ?? '') ?? nowhere,
        kind: kinds.get(id) ?? nowhere,
        counter: counterId,
        staff: staffId,
        hour: hourAt(startedAtMs),
      },
    ]),
  )
  const visitsOf = Map.groupBy(facts.visits, ({ ticketId }) => ticketId)
  const tickets = new Map(
    facts.tickets.map(({ id, serviceId, issuedAtMs, events }) => {
      const own = visitsOf.get(id) ?? []
      const at = own.at(-1) ?? events.find(({ type }) => callTypes.includes(type))
      const kind = own.map((visit) => kinds.get(visit.id)).find((each) => each !== undefined)
      const counter = at?.counterId ?? nowhere
      const staff = at?.staffId ?? nowhere
      return [id, { service: serviceId, kind: kind ?? nowhere, counter, staff, hour: hourAt(issuedAtMs) }]
    }),
  )
  const transactions = new Map(
    facts.transactions.map(({ id, visitId, kindId, endedAtMs }) => [
      id,
      { ...(visits.get(visitId) ?? none), kind: kindId, hour: hourAt(endedAtMs) },
    ]),
  )
  const pauses = new Map(
    facts.pauses.map(({ id, counterId, staffId, startedAtMs }) => [
      id,
      { ...none, counter: counterId, staff: staffId, hour: hourAt(startedAtMs) },
    ]),
  )
  return {
    ofTicket: (id) => tickets.get(id) ?? none,
    ofVisit: (id) => visits.get(id) ?? none,
    ofTransaction: (id) => transactions.get(id) ?? none,
    ofPause: (id) => pauses.get(id) ?? none,
    hourAt,
  }
}
