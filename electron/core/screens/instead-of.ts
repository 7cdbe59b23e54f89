import { nearestOpenCounter, type CounterView } from '../../../shared/counter/counter.ts'

/** P1, P2: the counter to go to instead, while this one is paused or in fault. */
export function insteadOf(counter: CounterView, counters: readonly CounterView[]): number | null {
  const isAway = counter.sign === 'paused' || counter.sign === 'fault'
  return (isAway ? nearestOpenCounter(counter, counters)?.number : undefined) ?? null
}
