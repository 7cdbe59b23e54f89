import type { CounterView } from './counter.ts'

/** P5: those of the counter's services for which no other counter is open or serving. */
export function servicesOnlyHere(counter: CounterView, counters: readonly CounterView[]): string[] {
  const others = counters.filter(
    ({ id, sign }) => id !== counter.id && (sign === 'open' || sign === 'serving'),
  )
  return counter.serviceIds.filter(
    (service) => !others.some(({ serviceIds }) => serviceIds.includes(service)),
  )
}
