import type { CounterState } from './sheet.ts'
import { intersect, subtract, totalMs, unite, type Spans } from './spans.ts'
import type { ThroughputFacts } from './throughput-facts.ts'
import { busyByCounter } from './waiting-times.ts'

/** What a taken counter was in during one hour on the hall's clock. */
export type CounterTime = {
  readonly hour: number
  readonly counterId: string
  readonly staffId: string
  readonly ms: Readonly<Record<CounterState, number>>
}

const hourMs = 3_600_000

/**
 * Every session cut at the full hours of its own clock; in each piece a pause counts before a fault, and a fault before a
 * customer. Who is still there counts to now, or to the day's end.
 */
export function listCounterTimes({ day, toMs, sessions }: ThroughputFacts): CounterTime[] {
  const busy = busyByCounter(day)
  return sessions.flatMap(({ counterId, staffId, fromSteadyMs, toSteadyMs, openedAtMs }) => {
    const toSteady = (atMs: number) => fromSteadyMs + atMs - openedAtMs
    const spansOf = (stretches: readonly { fromSteadyMs: number; toSteadyMs: number | null }[]) =>
      unite(stretches.map((each) => ({ from: each.fromSteadyMs, to: each.toSteadyMs ?? day.asOf.steadyMs })))
    const paused = spansOf(day.pauses.filter((each) => each.counterId === counterId))
    const fault = spansOf(
      day.faults.filter((each) => each.counterId === null || each.counterId === counterId),
    )
    const last = Math.min(toSteadyMs ?? day.asOf.steadyMs, toSteady(toMs))
    const pieces: CounterTime[] = []
    for (let hour = Math.floor((openedAtMs - day.fromMs) / hourMs); ; hour += 1) {
      const begin = toSteady(day.fromMs + hour * hourMs)
      if (begin >= last) return pieces
      const piece = unite([{ from: Math.max(begin, fromSteadyMs), to: Math.min(begin + hourMs, last) }])
      pieces.push({
        hour: Math.min(24, hour),
        counterId,
        staffId,
        ms: divide(piece, paused, fault, busy.get(counterId) ?? []),
      })
    }
  })
}

function divide(piece: Spans, paused: Spans, fault: Spans, busy: Spans): CounterTime['ms'] {
  const unpaused = subtract(piece, paused)
  const working = subtract(unpaused, fault)
  const serving = totalMs(intersect(working, busy))
  return {
    serving,
    free: totalMs(working) - serving,
    paused: totalMs(piece) - totalMs(unpaused),
    fault: totalMs(unpaused) - totalMs(working),
  }
}
