import type { Ticket } from './ticket.ts'

/** A ticket and its place in the day's line. */
export type Placed = { readonly position: number; readonly ticket: Ticket }

export type LineRule = {
  /** Q4: elderly and assisted tickets that this counter called in a row. */
  readonly careStreak: number
  /** After so many of them an ordinary one that waits is called, so that nobody starves. */
  readonly carePriorityCap: number
}

/**
 * The order in which one counter calls: care tickets first by place, but after `carePriorityCap` of them in a row one
 * ordinary ticket; ordinary ones by place (Q5: by nothing else). `care` and `ordinary` come in order of place. The list
 * on the desk and "call next" both ask here (L11).
 */
export function orderLine(
  care: readonly Placed[],
  ordinary: readonly Placed[],
  { careStreak, carePriorityCap }: LineRule,
  limit: number,
): Ticket[] {
  const line: Ticket[] = []
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

/** The streak after this ticket was called. */
export function nextStreak(streak: number, { care }: Pick<Ticket, 'care'>): number {
  return care === 'ordinary' ? 0 : streak + 1
}

/** How many are called before a ticket that comes now, by the same rule as the line. */
export function countAhead(
  waiting: { readonly care: number; readonly ordinary: number },
  isCare: boolean,
  carePriorityCap: number,
): number {
  if (!isCare) return waiting.care + waiting.ordinary
  return waiting.care + Math.min(waiting.ordinary, Math.floor(waiting.care / carePriorityCap))
}
