import type { StateTable } from '../kernel/state-table.ts'

export type HandOffState = 'offered' | 'accepted' | 'returned' | 'withdrawn' | 'done' | 'told'

export type HandOffAct =
  | 'accept'
  | 'return'
  | 'withdraw'
  | 'offer-again'
  | 'note'
  | 'pass-on'
  | 'complete'
  | 'tell'

/** H1, H2: until it is accepted the sender answers for it; it ends when the customer has been told. */
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
  { from: 'done', act: 'tell', to: 'told' },
]

export const handOffBegins: readonly HandOffState[] = ['offered']
