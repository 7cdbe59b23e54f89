import type { Moment } from '../../shared/kernel/time.ts'
import { recallsLeft } from '../../shared/queue/recall.ts'
import type { Ticket } from '../../shared/queue/ticket.ts'
import type { Workplace } from '../../shared/screens/workplace.ts'

export type RecallState = {
  readonly left: number
  /** Whole seconds until the next recall, or after the last one until missed, is allowed. */
  readonly waitSeconds: number
  readonly mayRecall: boolean
  readonly mayMarkMissed: boolean
}

/** What the host would answer now, so that the desk can say it before it is asked. */
export function recallState(
  ticket: Pick<Ticket, 'called' | 'recallCount'>,
  rules: Pick<Workplace, 'recallTimes' | 'recallGapSeconds'>,
  now: Moment,
): RecallState {
  const { left, waitSeconds } = recallsLeft(ticket, rules, now)
  return {
    left,
    waitSeconds,
    mayRecall: left > 0 && waitSeconds === 0,
    mayMarkMissed: left === 0 && waitSeconds === 0,
  }
}
