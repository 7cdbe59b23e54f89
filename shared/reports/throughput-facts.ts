import type { OverTime } from '../day/over-time.ts'
import type { Instant } from '../kernel/time.ts'
import type { DayFacts, SessionFact } from './day-facts.ts'

/** The day's rows, and those that only the throughput is made of. */
export type ThroughputFacts = {
  readonly day: DayFacts
  /** The first instant after the day. */
  readonly toMs: Instant
  /** As in `day`, with the wall clock at which each began. */
  readonly sessions: readonly (SessionFact & { readonly openedAtMs: Instant })[]
  readonly tenders: readonly TenderFact[]
  readonly applications: readonly ApplicationFact[]
  readonly closesAtMs: Instant | null
  readonly overTime: readonly OverTime[]
}

/** What was paid by one means; below zero in a reversal. */
export type TenderFact = {
  readonly means: string
  readonly amountFen: number
  readonly takenAtMs: Instant
  readonly counterId: string
  readonly staffId: string
  readonly transactionId: string
}

/** Accepted on the day. */
export type ApplicationFact = {
  readonly kind: string
  readonly acceptedAtMs: Instant
  readonly staffId: string
  /** Null where it did not come over a counter. */
  readonly visitId: string | null
}
