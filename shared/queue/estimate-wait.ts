import type { WaitRange } from './ticket.ts'

export type WaitFacts = {
  readonly peopleAhead: number
  /** Counters that serve this service now; with none open the first to open is reckoned with. */
  readonly openCounters: number
  /** How long a customer took lately, from call to end. */
  readonly customerMs: number
}

const spread = { low: 0.7, high: 1.3 }

/** What a ticket may promise: whole minutes, in steps of five above ten, rounded away from the middle. */
export function estimateWait({ peopleAhead, openCounters, customerMs }: WaitFacts): WaitRange {
  const middleMinutes = (peopleAhead * customerMs) / Math.max(1, openCounters) / 60_000
  if (peopleAhead === 0)
    return { lowMinutes: 0, highMinutes: roundUp(customerMs / Math.max(1, openCounters) / 60_000) }
  return {
    lowMinutes: roundDown(middleMinutes * spread.low),
    highMinutes: roundUp(middleMinutes * spread.high),
  }
}

function stepOf(minutes: number): number {
  return minutes > 10 ? 5 : 1
}

function roundDown(minutes: number): number {
  return Math.floor(minutes / stepOf(minutes)) * stepOf(minutes)
}

function roundUp(minutes: number): number {
  return Math.ceil(minutes / stepOf(minutes)) * stepOf(minutes)
}
