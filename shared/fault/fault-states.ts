import type { StateTable } from '../kernel/state-table.ts'
import type { FaultState } from './fault.ts'

export type FaultAct = 'become-long' | 'end'

/** P2: short, the waiting are asked to wait; long, each is given an appointment or a call back. */
export const faultStates: StateTable<FaultState, FaultAct> = [
  { from: 'short', act: 'become-long', to: 'long' },
  { from: 'short', act: 'end', to: 'ended' },
  { from: 'long', act: 'end', to: 'ended' },
]

export const faultBegins: readonly FaultState[] = ['short', 'long']
