import type { StateTable } from '../kernel/state-table.ts'
import type { Sign } from './counter.ts'

/**
 * `…-in-fault`: the counter's fault has not ended yet and shows again; `end-fault-serving`: the customer is still there.
 * A fault stops nothing: what begins during it goes on, and a pause shows before it, because nobody is there.
 */
export type SignAct =
  | 'occupy'
  | 'occupy-in-fault'
  | 'leave'
  | 'begin-visit'
  | 'end-visit'
  | 'pause'
  | 'extend-pause'
  | 'resume'
  | 'resume-in-fault'
  | 'declare-fault'
  | 'end-fault'
  | 'end-fault-serving'

/** P1, P2: every way from one sign to another; there are no others. */
export const signStates = [
  { from: 'closed', act: 'occupy', to: 'open' },
  { from: 'closed', act: 'occupy-in-fault', to: 'fault' },
  { from: 'closed', act: 'end-fault', to: 'closed' },
  { from: 'open', act: 'begin-visit', to: 'serving' },
  { from: 'open', act: 'pause', to: 'paused' },
  { from: 'open', act: 'declare-fault', to: 'fault' },
  { from: 'open', act: 'leave', to: 'closed' },
  { from: 'serving', act: 'end-visit', to: 'open' },
  { from: 'serving', act: 'declare-fault', to: 'fault' },
  { from: 'paused', act: 'extend-pause', to: 'paused' },
  { from: 'paused', act: 'resume', to: 'open' },
  { from: 'paused', act: 'resume-in-fault', to: 'fault' },
  { from: 'paused', act: 'declare-fault', to: 'paused' },
  { from: 'paused', act: 'end-fault', to: 'paused' },
  { from: 'paused', act: 'leave', to: 'closed' },
  { from: 'fault', act: 'begin-visit', to: 'fault' },
  { from: 'fault', act: 'end-visit', to: 'fault' },
  { from: 'fault', act: 'pause', to: 'paused' },
  { from: 'fault', act: 'end-fault', to: 'open' },
  { from: 'fault', act: 'end-fault-serving', to: 'serving' },
  { from: 'fault', act: 'leave', to: 'closed' },
] as const satisfies StateTable<Sign, SignAct>

export const signBegins: readonly Sign[] = ['closed']

export type SignFacts = {
  readonly isOccupied: boolean
  readonly isPaused: boolean
  /** The counter's own fault; the hall's is told beside the sign. */
  readonly isInFault: boolean
  readonly isServing: boolean
}

/** The sign that `signStates` has led to. */
export function signOf({ isOccupied, isPaused, isInFault, isServing }: SignFacts): Sign {
  if (!isOccupied) return 'closed'
  if (isPaused) return 'paused'
  if (isInFault) return 'fault'
  return isServing ? 'serving' : 'open'
}
