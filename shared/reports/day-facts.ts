import type { PauseReason } from '../counter/counter.ts'
import type { FaultCause } from '../fault/fault.ts'
import type { FollowUpKind, FollowUpState } from '../followup/follow-up.ts'
import type { HandOffState } from '../handoff/hand-off-states.ts'
import type { BusinessDay, Instant, Moment } from '../kernel/time.ts'
import type { TicketState } from '../queue/ticket.ts'
import type { StaffRef } from '../staff/staff-ref.ts'
import type { Outcome, OverrunReason, VisitState } from '../visit/visit.ts'

/** The rows of a day from which every figure is made: nothing is added up anywhere else (L18). */
export type DayFacts = {
  readonly businessDay: BusinessDay
  readonly asOf: Moment
  /** The day's first instant. */
  readonly fromMs: Instant
  /** A counter that is not left counts until here: now, or the end of a day that is over. */
  readonly untilSteadyMs: number
  readonly waitLimitMinutes: number
  readonly services: readonly { readonly id: string; readonly letter: string }[]
  readonly counters: readonly {
    readonly id: string
    readonly number: number
    readonly serviceIds: readonly string[]
  }[]
  readonly kindIds: readonly string[]
  readonly staff: ReadonlyMap<string, StaffRef>
  readonly tickets: readonly TicketFact[]
  readonly visits: readonly VisitFact[]
  readonly transactions: readonly TransactionFact[]
  readonly sessions: readonly SessionFact[]
  readonly pauses: readonly PauseFact[]
  readonly faults: readonly FaultFact[]
  readonly handOffs: readonly HandOffFact[]
  readonly followUps: readonly FollowUpFact[]
}

export type TicketFact = {
  readonly id: string
  readonly label: string
  readonly serviceId: string
  readonly state: TicketState
  readonly issuedAtMs: Instant
  readonly issuedSteadyMs: number
  /** In the order in which they happened. */
  readonly events: readonly TicketEventFact[]
}

export type TicketEventFact = {
  readonly type: string
  readonly atMs: Instant
  readonly steadyMs: number
  readonly staffId: string
  readonly counterId: string | null
  readonly reason: string | null
  readonly sentTo: string | null
  readonly sentToId: string | null
}

export type VisitFact = {
  readonly id: string
  readonly counterId: string
  readonly staffId: string
  readonly ticketId: string | null
  readonly state: VisitState
  readonly startedAtMs: Instant
  readonly parkedMs: number
  /** When it came to a counter and when it went from there. */
  readonly stays: readonly Stay[]
}

/** A stretch of time at one place. */
export type Stay = {
  readonly counterId: string
  readonly staffId: string
  readonly fromSteadyMs: number
  /** Null while it lasts. */
  readonly toSteadyMs: number | null
}

export type TransactionFact = {
  readonly id: string
  readonly visitId: string
  readonly kindId: string
  readonly limitSeconds: number
  readonly endedAtMs: Instant
  readonly outcome: Outcome
  readonly overrunReason: OverrunReason | null
  readonly quantity: number
  readonly workedMs: number
  readonly heldMs: number
  readonly parkedMs: number
}

export type SessionFact = Stay

export type PauseFact = Stay & {
  readonly id: string
  readonly reason: PauseReason
  readonly startedAtMs: Instant
}

/** P2: of one counter, or of the hall. */
export type FaultFact = {
  readonly id: string
  readonly counterId: string | null
  readonly cause: FaultCause
  readonly declaredBy: string
  readonly declaredAtMs: Instant
  readonly fromSteadyMs: number
  readonly toSteadyMs: number | null
}

export type HandOffFact = {
  readonly id: string
  readonly state: HandOffState
  readonly senderStaffId: string
  readonly offeredAtMs: Instant
  readonly dueAtMs: Instant
  /** When each of these was done for the first time; null when it never was. */
  readonly acceptedAtMs: Instant | null
  readonly returnedAtMs: Instant | null
  readonly doneAtMs: Instant | null
}

export type FollowUpFact = {
  readonly id: string
  readonly kind: FollowUpKind
  readonly state: FollowUpState
  readonly ownerStaffId: string
  readonly promisedAtMs: Instant
  readonly dueAtMs: Instant
  readonly endedAtMs: Instant | null
}
