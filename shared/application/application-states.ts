import type { StateTable } from '../kernel/state-table.ts'

export type ApplicationState = 'draft' | 'review' | 'accepted' | 'archived' | 'withdrawn' | 'declined'

export type ApplicationAct =
  | 'save'
  | 'submit'
  | 'send-back'
  | 'accept'
  | 'correct'
  | 'archive'
  | 'withdraw'
  | 'decline'

/** F2: from the form through the review to acceptance; what is sent back is a draft again and keeps all that was right. */
export const applicationStates: StateTable<ApplicationState, ApplicationAct> = [
  { from: 'draft', act: 'save', to: 'draft' },
  { from: 'draft', act: 'submit', to: 'review' },
  { from: 'draft', act: 'withdraw', to: 'withdrawn' },
  { from: 'draft', act: 'decline', to: 'declined' },
  { from: 'review', act: 'send-back', to: 'draft' },
  { from: 'review', act: 'accept', to: 'accepted' },
  { from: 'review', act: 'withdraw', to: 'withdrawn' },
  { from: 'review', act: 'decline', to: 'declined' },
  { from: 'accepted', act: 'correct', to: 'accepted' },
  { from: 'accepted', act: 'archive', to: 'archived' },
  { from: 'accepted', act: 'withdraw', to: 'withdrawn' },
]

export const applicationBegins: readonly ApplicationState[] = ['draft']
