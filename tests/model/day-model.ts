import type { HandOffState } from '../../shared/handoff/hand-off-states.ts'
import type { Care, TicketState } from '../../shared/queue/ticket.ts'
import type { TransactionState, VisitState } from '../../shared/visit/visit.ts'

/** What the hall should be like: kept by the model's own few rules, never read from the hall. */
export type DayModel = {
  /** Time passed, on the axis that no clock change touches. */
  steadyMs: number
  /** How far the wall clock was set from it. */
  clockOffMs: number
  readonly tickets: ModelTicket[]
  readonly visits: ModelVisit[]
  readonly counters: readonly ModelCounter[]
  readonly handOffs: ModelHandOff[]
  readonly followUps: ModelFollowUp[]
  /** How often each act was accepted: a run in which one never was has tried nothing. */
  readonly done: Map<string, number>
}

/** H1: the clerk, by index, who answers for this customer; shared by all that belongs to them. */
export type ModelContact = { responsible: number }

export type ModelTicket = {
  readonly id: string
  readonly care: Care
  readonly firstContact: ModelContact
  serviceIndex: number
  state: TicketState
  handedOff: boolean
  /** A counter's index or a clerk's; both are the same number, because everyone keeps to one counter. */
  target: { readonly kind: 'counter' | 'person'; readonly index: number } | undefined
  calledAtMs: number
  recalls: number
  missedAtMs: number
}

export type ModelVisit = {
  readonly id: string
  readonly firstContact: ModelContact
  ticket: ModelTicket | undefined
  state: VisitState
  transaction: { readonly id: string; state: TransactionState; isParked: boolean } | undefined
  parkedBy: number | undefined
}

export type ModelHandOff = {
  readonly id: string
  state: HandOffState
  readonly sender: number
  readonly to: { readonly kind: 'counter' | 'person' | 'department'; readonly index: number }
  holder: number | undefined
  readonly ticket: ModelTicket | undefined
  readonly firstContact: ModelContact
}

/** A promised call (H3), or the closing call that a department's answer brings about (H4). */
export type ModelFollowUp = {
  readonly id: string
  readonly handOff: ModelHandOff | undefined
  owner: number
  isOpen: boolean
}

export type ModelCounter = {
  readonly index: number
  isOccupied: boolean
  isPaused: boolean
  called: ModelTicket | undefined
  visit: ModelVisit | undefined
}

/** Which services each counter serves, as the test hall is set up. */
export const servicesOfCounter: readonly (readonly number[])[] = [[0, 1], [0], [1]]

export function newDay(): DayModel {
  return {
    steadyMs: 0,
    clockOffMs: 0,
    tickets: [],
    visits: [],
    handOffs: [],
    followUps: [],
    done: new Map(),
    counters: servicesOfCounter.map((_, index) => ({
      index,
      isOccupied: true,
      isPaused: false,
      called: undefined,
      visit: undefined,
    })),
  }
}

export function isFree(counter: ModelCounter): boolean {
  return (
    counter.isOccupied && !counter.isPaused && counter.called === undefined && counter.visit === undefined
  )
}

/** May this counter's "next" be this ticket? */
export function isCallable(counter: ModelCounter, ticket: ModelTicket): boolean {
  if (ticket.state !== 'waiting') return false
  if (ticket.target !== undefined) return ticket.target.index === counter.index
  return servicesOfCounter[counter.index]?.includes(ticket.serviceIndex) === true
}
