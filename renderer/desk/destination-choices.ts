import type { CounterView, Sign } from '../../shared/counter/counter.ts'
import type { Service } from '../../shared/hall/hall.ts'
import type { Destination } from '../../shared/queue/ticket.ts'

export type PlaceKind = Destination['kind']

/** One place that a customer can be sent to. */
export type Place = {
  readonly destination: Destination
  readonly id: string
  readonly service?: Service
  /** Counters that are open for the service now. */
  readonly openCounters: number
  readonly counterNumber: number
  readonly clerkName: string
  readonly sign: Sign
}

type Hall = {
  readonly services: readonly Service[]
  readonly counters: readonly CounterView[]
  /** The counter that sends the customer away is nowhere to send to. */
  readonly leaveOut?: string | undefined
}

/** Where a customer would not wait for nobody: any service, and the counters and persons that are there now. */
export function listPlaces({ services, counters, leaveOut }: Hall): Readonly<Record<PlaceKind, Place[]>> {
  const manned = counters.flatMap((each) =>
    each.clerk === null || each.id === leaveOut ? [] : [{ ...each, clerk: each.clerk }],
  )
  const none = { openCounters: 0, counterNumber: 0, clerkName: '', sign: 'open' as Sign }
  return {
    service: services.map((service) => ({
      ...none,
      destination: { kind: 'service', serviceId: service.id },
      id: service.id,
      service,
      openCounters: counters.filter((each) => each.serviceIds.includes(service.id) && isOpen(each)).length,
    })),
    counter: manned.map(({ id, number, clerk, sign }) => ({
      ...none,
      destination: { kind: 'counter', counterId: id },
      id,
      counterNumber: number,
      clerkName: clerk.name,
      sign,
    })),
    person: manned.map(({ number, clerk, sign }) => ({
      ...none,
      destination: { kind: 'person', staffId: clerk.id },
      id: clerk.id,
      counterNumber: number,
      clerkName: clerk.name,
      sign,
    })),
  }
}

function isOpen({ sign }: CounterView): boolean {
  return sign === 'open' || sign === 'serving'
}
