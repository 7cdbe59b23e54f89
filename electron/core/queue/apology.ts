import type { RuleSet } from '../../../shared/hall/rule-set.ts'
import { elapsedMs, type Moment } from '../../../shared/kernel/time.ts'
import type { Ticket } from '../../../shared/queue/ticket.ts'
import type { CounterSession } from '../counter/index.ts'

export type Apology = 'waited' | 'counter-overran'

/** Q2: who waited past Q1's limit, or behind a transaction that overran, gets an apology first. */
export function apologyFor(
  ticket: Ticket,
  counterSession: Pick<CounterSession, 'lastOverran'>,
  rules: Pick<RuleSet, 'waitLimitMinutes'>,
  now: Moment,
): Apology | null {
  const waitedUntil = ticket.called?.steadyMs ?? now.steadyMs
  if (elapsedMs(ticket.issued.steadyMs, waitedUntil) > rules.waitLimitMinutes * 60_000) return 'waited'
  return counterSession.lastOverran ? 'counter-overran' : null
}
