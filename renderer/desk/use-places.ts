import { useRepeatedQuery } from '../manager/use-repeated-query.ts'
import { useTexts } from '../texts/index.ts'
import { listPlaces, type Place, type PlaceKind } from './destination-choices.ts'
import type { Desk } from './use-desk.ts'
import { useNameOf } from './use-name-of.ts'

type Places = {
  readonly places: Readonly<Record<PlaceKind, readonly Place[]>>
  readonly nameOf: (place: Place) => string
  /** With what helps to choose: who is there, and whether they are. */
  readonly describe: (place: Place) => string
}

/** Where a customer can be sent from this desk, and what each place is called. */
export function usePlaces(desk: Desk, leaveOut?: string): Places {
  const { queue, common } = useTexts()
  const texts = queue.send
  const nameOfService = useNameOf()
  const counters = useRepeatedQuery((client) => client.counter.list(), [])
  const { services } = desk.configuration
  const serviceName = (service: NonNullable<Place['service']>) =>
    `${service.letter} ${nameOfService(service)}`
  const nameOf = ({ destination, service, counterNumber, clerkName }: Place) => {
    if (service !== undefined) return serviceName(service)
    return destination.kind === 'counter' ? common.counter(counterNumber) : clerkName
  }
  const describe = (place: Place) => {
    const { destination, service, openCounters, counterNumber, clerkName, sign } = place
    if (service !== undefined) return `${serviceName(service)} · ${texts.openCounters(openCounters)}`
    const away = sign === 'paused' || sign === 'fault' ? texts.away(common.signs[sign]) : ''
    const name =
      destination.kind === 'counter'
        ? texts.counterOf(counterNumber, clerkName)
        : texts.personOf(clerkName, counterNumber)
    return `${name}${away}`
  }
  return { places: listPlaces({ services, counters: counters.data ?? [], leaveOut }), nameOf, describe }
}
