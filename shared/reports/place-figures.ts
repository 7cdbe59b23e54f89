import { pauseReasonSchema, type PauseReason } from '../counter/counter.ts'
import { isOverrun } from '../visit/timer.ts'
import type { DayFacts, PauseFact, SessionFact, Stay } from './day-facts.ts'
import type { PauseFigures, PlaceFigures } from './day-report.ts'
import { intersect, subtract, totalMs, unite, type Spans } from './spans.ts'
import { busyByCounter, waitingByService } from './waiting-times.ts'
import { pausedMs } from './work-rows.ts'

type Stretch = Pick<Stay, 'fromSteadyMs' | 'toSteadyMs'>
type Place = { readonly counterId: string; readonly staffId: string }

/** Figures of those visits, sessions and pauses that belong to a clerk or a counter. */
export function placeFigures(
  facts: DayFacts,
  idleMs: (session: SessionFact) => number,
  isThere: (place: Place) => boolean,
): PlaceFigures {
  const visits = facts.visits.filter(isThere)
  const visitIds = new Set(visits.map(({ id }) => id))
  const transactions = facts.transactions.filter(({ visitId }) => visitIds.has(visitId))
  const sessions = facts.sessions.filter(isThere)
  const add = <Item>(items: readonly Item[], amount: (item: Item) => number) =>
    items.reduce((total, item) => total + amount(item), 0)
  return {
    visits: visits.length,
    transactions: transactions.length,
    quantity: add(transactions, ({ quantity }) => quantity),
    workedMs: add(transactions, ({ workedMs }) => workedMs),
    overruns: transactions.filter(({ workedMs, limitSeconds }) => isOverrun(workedMs, limitSeconds)).length,
    attendedMs: add(sessions, (session) => totalMs(spansOf(facts, [session]))),
    ...pauseFigures(facts, facts.pauses.filter(isThere)),
    idleWhileWaitingMs: add(sessions, idleMs),
  }
}

export function pauseFigures(facts: DayFacts, pauses: readonly PauseFact[]): PauseFigures {
  const by = Object.fromEntries(pauseReasonSchema.options.map((reason) => [reason, 0])) as Record<
    PauseReason,
    number
  >
  for (const pause of pauses) by[pause.reason] += pausedMs(facts, pause)
  return {
    pauses: pauses.length,
    pausedMs: Object.values(by).reduce((total, each) => total + each, 0),
    pausedMsBy: by,
  }
}

/** Q3: how long a session's counter could have called somebody who waited, and did not; not in a fault (P2). */
export function idleMeter(facts: DayFacts): (session: SessionFact) => number {
  const waiting = waitingByService(facts)
  const busy = busyByCounter(facts)
  return (session) => {
    const { counterId } = session
    const pauses = facts.pauses.filter((pause) => pause.counterId === counterId)
    const faults = facts.faults.filter((fault) => fault.counterId === null || fault.counterId === counterId)
    const free = [spansOf(facts, pauses), spansOf(facts, faults), busy.get(counterId) ?? []].reduce(
      subtract,
      spansOf(facts, [session]),
    )
    const serviceIds = facts.counters.find(({ id }) => id === counterId)?.serviceIds ?? []
    return totalMs(intersect(free, unite(serviceIds.flatMap((id) => waiting.get(id) ?? []))))
  }
}

function spansOf({ untilSteadyMs }: DayFacts, stretches: readonly Stretch[]): Spans {
  return unite(
    stretches.map(({ fromSteadyMs, toSteadyMs }) => ({
      from: fromSteadyMs,
      to: Math.min(toSteadyMs ?? untilSteadyMs, untilSteadyMs),
    })),
  )
}
