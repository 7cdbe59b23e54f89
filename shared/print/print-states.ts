import type { StateTable } from '../kernel/state-table.ts'
import type { PrintState } from './print-job.ts'

export type PrintAct = 'take' | 'sent' | 'not-begun' | 'break-off' | 'again' | 'redirect' | 'cancel'

/**
 * A job that was begun and not finished is stuck until a person looks at the paper: printed again it is marked, so that
 * nothing is ever on paper twice unmarked.
 */
export const printStates: StateTable<PrintState, PrintAct> = [
  { from: 'waiting', act: 'take', to: 'sending' },
  { from: 'sending', act: 'sent', to: 'printed' },
  { from: 'sending', act: 'not-begun', to: 'waiting' },
  { from: 'sending', act: 'break-off', to: 'stuck' },
  { from: 'stuck', act: 'again', to: 'waiting' },
  { from: 'stuck', act: 'redirect', to: 'waiting' },
  { from: 'waiting', act: 'redirect', to: 'waiting' },
  { from: 'waiting', act: 'cancel', to: 'cancelled' },
  { from: 'stuck', act: 'cancel', to: 'cancelled' },
]

export const printBegins: readonly PrintState[] = ['waiting']
