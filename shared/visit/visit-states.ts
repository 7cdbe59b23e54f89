import type { StateTable } from '../kernel/state-table.ts'
import type { VisitState } from './visit.ts'

/** `end-…`: what became of a customer whose visit did not come to its finish here (L15). */
export type VisitAct =
  | 'finish'
  | 'transfer'
  | 'hand-off'
  | 'park'
  | 'take-back'
  | 'end-left'
  | 'end-appointed'

/** A visit begins open. */
export const visitStates: StateTable<VisitState, VisitAct> = [
  { from: 'open', act: 'finish', to: 'finished' },
  { from: 'open', act: 'transfer', to: 'transferred' },
  { from: 'open', act: 'hand-off', to: 'handed-off' },
  { from: 'open', act: 'park', to: 'parked' },
  { from: 'open', act: 'end-left', to: 'left' },
  { from: 'open', act: 'end-appointed', to: 'appointed' },
  { from: 'parked', act: 'take-back', to: 'open' },
  { from: 'parked', act: 'transfer', to: 'transferred' },
  { from: 'parked', act: 'hand-off', to: 'handed-off' },
  { from: 'parked', act: 'end-left', to: 'left' },
  { from: 'parked', act: 'end-appointed', to: 'appointed' },
]

export const visitBegins: readonly VisitState[] = ['open']
