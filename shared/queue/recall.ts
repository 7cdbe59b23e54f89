import type { RuleSet } from '../hall/rule-set.ts'
import { elapsedMs, type Moment } from '../kernel/time.ts'
import type { Ticket } from './ticket.ts'

type Called = Pick<Ticket, 'called' | 'recallCount'>
type RecallRules = Pick<RuleSet, 'recallTimes' | 'recallGapSeconds'>

/** How often and when a called ticket may be called again; both zero once it may be marked missed. */
export function recallsLeft(
  { called, recallCount }: Called,
  { recallTimes, recallGapSeconds }: RecallRules,
  now: Moment,
) {
  const sinceMs = called === null ? 0 : elapsedMs(called.steadyMs, now.steadyMs)
  return {
    left: Math.max(0, recallTimes - recallCount),
    waitSeconds: Math.max(0, Math.ceil(recallGapSeconds - sinceMs / 1000)),
  }
}
