import type { StateTable } from '../kernel/state-table.ts'
import type { AttemptOutcome, FollowUpKind, FollowUpState } from './follow-up.ts'

export type FollowUpAct = 'try' | 'keep' | 'reschedule' | 'pass-on' | 'give-up'

/** A promise begins open; only keeping it, or a manager who gives it up with a reason, ends it. */
export const followUpStates: StateTable<FollowUpState, FollowUpAct> = [
  { from: 'open', act: 'try', to: 'open' },
  { from: 'open', act: 'reschedule', to: 'open' },
  { from: 'open', act: 'pass-on', to: 'open' },
  { from: 'open', act: 'keep', to: 'kept' },
  { from: 'open', act: 'give-up', to: 'given-up' },
]

export const followUpBegins: readonly FollowUpState[] = ['open']

/** What an attempt does to the promise; undefined when such a promise cannot come to it. */
export function actOfAttempt(kind: FollowUpKind, outcome: AttemptOutcome): FollowUpAct | undefined {
  const isCall = kind === 'call-back'
  switch (outcome) {
    case 'reached':
      return isCall ? 'keep' : 'try'
    case 'kept':
      return isCall ? undefined : 'keep'
    case 'not-kept':
      return isCall ? undefined : 'try'
    case 'no-answer':
    case 'wrong-number':
      return 'try'
  }
}
