import type { Ticket } from './ticket.ts'

/** A ticket and its place in the day's line. */
export type Placed = { readonly position: number; readonly ticket: Ticket }

/** Those who wait, by rank, each rank in order of place. */
export type Ranked = {
  /** Served before and sent on within the hall (H1): they are not made to wait a second time. */
  readonly handedOff: readonly Placed[]
  readonly care: readonly Placed[]
  readonly ordinary: readonly Placed[]
}

export type LineRule = {
  /** Q4: elderly and assisted tickets that this counter called in a row. */
  readonly careStreak: number
  /** After so many of them an ordinary one that waits is called, so that nobody starves. */
  readonly carePriorityCap: number
}

/**
 * The order in which one counter calls: those handed off first, by place; then care tickets by place, but after
 * `carePriorityCap` of them in a row one ordinary ticket; ordinary ones by place (Q5: by nothing else). The list on the
 * desk and "call next" both ask here (L11).
 */
export function orderLine(
  { handedOff, care, ordinary }: Ranked,
  { careStreak, carePriorityCap }: LineRule,
  limit: number,
): Ticket[] {
  const line = handedOff.slice(0, limit).map(({ ticket }) => ticket)
  let streak = careStreak
  let nextCare = 0
  let nextOrdinary = 0
  while (line.length < limit) {
    const careTicket = care[nextCare]?.ticket
    const ordinaryTicket = ordinary[nextOrdinary]?.ticket
    const isCareTurn = careTicket !== undefined && (ordinaryTicket === undefined || streak < carePriorityCap)
    const next = isCareTurn ? careTicket : ordinaryTicket
    if (next === undefined) break
    if (isCareTurn) nextCare += 1
    else nextOrdinary += 1
    streak = nextStreak(streak, next)
    line.push(next)
  }
  return line
}

/** The streak after this ticket was called; who is handed off stands outside it. */
export function nextStreak(streak: number, { care, handedOff }: Pick<Ticket, 'care' | 'handedOff'>): number {
  if (handedOff) return streak
  return care === 'ordinary' ? 0 : streak + 1
}

/**
 * How many are called before a ticket that comes now, by the same rule as the line. `first`: handed off, and those who
 * wait for one counter or person alone, because they take that counter's time.
 */
export function countAhead(
  waiting: { readonly first: number; readonly care: number; readonly ordinary: number },
  isCare: boolean,
  carePriorityCap: number,
): number {
  const { first, care, ordinary } = waiting
  if (!isCare) return first + care + ordinary
  return first + care + Math.min(ordinary, Math.floor(care / carePriorityCap))
}
