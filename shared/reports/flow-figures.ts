import type { PauseReason } from '../counter/counter.ts'
import { ticketEnds, type OverrunCause, type Sheet, type Spread, type TicketEnd } from './sheet.ts'
import type { FlowFigures, SpreadFigures } from './throughput.ts'

/** What people read of a sheet; the most first. */
export function flowFigures(sheet: Sheet, seesMoney: boolean): FlowFigures {
  const ends = Object.fromEntries(ticketEnds.map((end) => [end, sheet.tickets[end] ?? 0])) as Record<
    TicketEnd,
    number
  >
  return {
    issued: Object.values(ends).reduce((total, each) => total + each, 0),
    ...ends,
    walkIns: sheet.walkIns,
    waits: spreadFigures(sheet.waits),
    works: spreadFigures(sheet.works),
    quantity: sheet.quantity,
    overruns: list<OverrunCause>(sheet.overruns).map(([reason, count]) => ({ reason, count })),
    pauses: list<PauseReason>(sheet.pausedMs).map(([reason, ms]) => ({ reason, ms })),
    applications: list(sheet.applications).map(([kind, count]) => ({ kind, count })),
    payments: seesMoney
      ? list(sheet.paymentCount).map(([means, count]) => ({
          means,
          count,
          fen: sheet.paymentFen[means] ?? 0,
        }))
      : null,
    overTimeMinutes: sheet.overTimeMinutes,
  }
}

function list<Name extends string>(counts: Partial<Record<Name, number>>): [Name, number][] {
  return (Object.entries(counts) as [Name, number][]).toSorted(
    ([one, many], [other, more]) => more - many || one.localeCompare(other),
  )
}

/** Of the durations, by nearest rank. */
function spreadFigures({ count, totalMs, longestMs, overLimit, atSecond }: Spread): SpreadFigures {
  if (count === 0)
    return { count, totalMs, meanMs: null, medianMs: null, p90Ms: null, longestMs: null, withinLimit: 0 }
  const [medianMs = null, p90Ms = null] = atRanks(atSecond, [Math.ceil(count * 0.5), Math.ceil(count * 0.9)])
  return {
    count,
    totalMs,
    meanMs: Math.round(totalMs / count),
    medianMs,
    p90Ms,
    longestMs,
    withinLimit: count - overLimit,
  }
}

/** In ms, for ranks in rising order. */
function atRanks(atSecond: Spread['atSecond'], ranks: readonly number[]): number[] {
  const steps = secondsOf(atSecond)
  return ranks.map((rank) => {
    let passed = 0
    return (steps.find(([, count]) => (passed += count) >= rank)?.[0] ?? 0) * 1000
  })
}

/** Whole seconds and how many, the shortest first. */
export function secondsOf(atSecond: Spread['atSecond']): [number, number][] {
  return Object.entries(atSecond)
    .map(([second, count]): [number, number] => [Number(second), count])
    .toSorted(([one], [other]) => one - other)
}
