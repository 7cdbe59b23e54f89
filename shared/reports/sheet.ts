import type { OverrunReason } from '../visit/visit.ts'

/** What a ticket came to; `open` has not ended. */
export const ticketEnds = ['served', 'left', 'missed', 'cancelled', 'appointed', 'open'] as const
export type TicketEnd = (typeof ticketEnds)[number]

/** What a counter that is taken can be in, from the manager's point of view. */
export const counterStates = ['serving', 'free', 'paused', 'fault'] as const
export type CounterState = (typeof counterStates)[number]

/** `unsaid`: it overran, and no reason was asked for or given. */
export type OverrunCause = OverrunReason | 'unsaid'

type Counts<Name extends string = string> = Partial<Record<Name, number>>

/**
 * Durations that can be added up: exact in number, sum, longest and how many were over their limit. Each is counted at its
 * whole second, rounded up, so that of any number of days together a percentile is exact, rounded up to the second, and so is
 * the share within a limit of whole seconds.
 */
export type Spread = {
  count: number
  totalMs: number
  longestMs: number
  overLimit: number
  readonly atSecond: Record<string, number>
}

/** The figures of one day and one key, which add up; what is absent is 0. */
export type Sheet = {
  readonly tickets: Counts<TicketEnd>
  /** Visits without a ticket. */
  walkIns: number
  /** Q1: from issue to the first call. */
  readonly waits: Spread
  /** T1–T3: of transactions that have ended, what was worked. */
  readonly works: Spread
  /** Twelve bills are one transaction, counted as 12. */
  quantity: number
  readonly overruns: Counts<OverrunCause>
  /** P1: by reason. */
  readonly pausedMs: Counts
  /** Of counters that were taken. */
  readonly statesMs: Counts<CounterState>
  /** F4: accepted, by kind. */
  readonly applications: Counts
  /** By means; a reversal is one more with its amount below zero (C5). */
  readonly paymentCount: Counts
  readonly paymentFen: Counts
  /** P3: past closing time, as on the day's statement. */
  overTimeMinutes: number
}

/** One dimension of a day: by key. */
export type Sheets = Readonly<Record<string, Sheet>>

const emptySpread = (): Spread => ({ count: 0, totalMs: 0, longestMs: 0, overLimit: 0, atSecond: {} })

export function emptySheet(): Sheet {
  return {
    tickets: {},
    walkIns: 0,
    waits: emptySpread(),
    works: emptySpread(),
    quantity: 0,
    overruns: {},
    pausedMs: {},
    statesMs: {},
    applications: {},
    paymentCount: {},
    paymentFen: {},
    overTimeMinutes: 0,
  }
}

export function count<Name extends string>(counts: Counts<Name>, name: Name, by = 1): void {
  const before: number = counts[name] ?? 0
  counts[name] = before + by
}

export function addDuration(spread: Spread, ms: number, isOverLimit: boolean): void {
  spread.count += 1
  spread.totalMs += ms
  spread.longestMs = Math.max(spread.longestMs, ms)
  if (isOverLimit) spread.overLimit += 1
  count(spread.atSecond, String(Math.ceil(ms / 1000)))
}

/** Adds one sheet to another; the order in which many are added does not matter. */
export function addSheet(into: Sheet, sheet: Sheet): void {
  addSpread(into.waits, sheet.waits)
  addSpread(into.works, sheet.works)
  into.walkIns += sheet.walkIns
  into.quantity += sheet.quantity
  into.overTimeMinutes += sheet.overTimeMinutes
  addCounts(into.tickets, sheet.tickets)
  addCounts(into.overruns, sheet.overruns)
  addCounts(into.pausedMs, sheet.pausedMs)
  addCounts(into.statesMs, sheet.statesMs)
  addCounts(into.applications, sheet.applications)
  addCounts(into.paymentCount, sheet.paymentCount)
  addCounts(into.paymentFen, sheet.paymentFen)
}

function addSpread(into: Spread, spread: Spread): void {
  into.count += spread.count
  into.totalMs += spread.totalMs
  into.longestMs = Math.max(into.longestMs, spread.longestMs)
  into.overLimit += spread.overLimit
  addCounts(into.atSecond, spread.atSecond)
}

function addCounts<Name extends string>(into: Counts<Name>, counts: Counts<Name>): void {
  for (const [name, by] of Object.entries(counts) as [Name, number][]) count(into, name, by)
}
