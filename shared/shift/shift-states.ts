import type { StateTable } from '../kernel/state-table.ts'
import type { ShiftState } from './shift.ts'

export type ShiftAct = 'move' | 'count' | 'close' | 'close-with-difference' | 'sign'

/** L3, L6, C4: what is frozen at the close is never opened again; a difference is read and signed by the manager. */
export const shiftStates: StateTable<ShiftState, ShiftAct> = [
  { from: 'open', act: 'move', to: 'open' },
  { from: 'open', act: 'count', to: 'open' },
  { from: 'open', act: 'close', to: 'closed' },
  { from: 'open', act: 'close-with-difference', to: 'to-sign' },
  { from: 'to-sign', act: 'sign', to: 'closed' },
]

export const shiftBegins: readonly ShiftState[] = ['open']
