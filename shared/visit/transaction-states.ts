import type { StateTable } from '../kernel/state-table.ts'
import type { TransactionState } from './visit.ts'

/** `park` and `take-back` go with the visit: a parked transaction is held for the reason `parked`. */
export type TransactionAct = 'hold' | 'resume' | 'park' | 'take-back' | 'end'

/** A transaction begins running. */
export const transactionStates: StateTable<TransactionState, TransactionAct> = [
  { from: 'running', act: 'hold', to: 'held' },
  { from: 'running', act: 'park', to: 'held' },
  { from: 'running', act: 'end', to: 'ended' },
  { from: 'held', act: 'resume', to: 'running' },
  { from: 'held', act: 'park', to: 'held' },
  { from: 'held', act: 'take-back', to: 'running' },
  { from: 'held', act: 'end', to: 'ended' },
]

export const transactionBegins: readonly TransactionState[] = ['running']
