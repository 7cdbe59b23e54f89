import type { StateTable } from '../kernel/state-table.ts'

export type HandOffState = 'offered' | 'accepted' | 'returned' | 'withdrawn' | 'done' | 'told'

export type HandOffAct =
  | 'accept'
  | 'return'
  | 'withdraw'
  | 'call-off'
  | 'offer-again'
  | 'note'
  | 'pass-on'
  | 'complete'
  | 'tell'

/**
 * H1, H2: until it is accepted the sender answers for it; it ends when the customer has been told. `call-off` is no act of
 * a person's: the order that it belongs to was withdrawn, whoever works on it.
 */
export const handOffStates: StateTable<HandOffState, HandOffAct> = [
  { from: 'offered', act: 'accept', to: 'accepted' },
  { from: 'offered', act: 'return', to: 'returned' },
  { from: 'offered', act: 'withdraw', to: 'withdrawn' },
  { from: 'returned', act: 'offer-again', to: 'offered' },
  { from: 'returned', act: 'withdraw', to: 'withdrawn' },
  { from: 'accepted', act: 'note', to: 'accepted' },
  { from: 'accepted', act: 'pass-on', to: 'accepted' },
  { from: 'accepted', act: 'return', to: 'returned' },
  { from: 'accepted', act: 'complete', to: 'done' },
  { from: 'offered', act: 'call-off', to: 'withdrawn' },
  { from: 'accepted', act: 'call-off', to: 'withdrawn' },
  { from: 'returned', act: 'call-off', to: 'withdrawn' },
  { from: 'done', act: 'tell', to: 'told' },
]

export const handOffBegins: readonly HandOffState[] = ['offered']
