import type { StateTable } from '../kernel/state-table.ts'

export type RestoreState = 'open' | 'restored' | 'withdrawn'

export type RestoreAct = 'mark-restored' | 'withdraw'

/** C6: it ends when the supply is back, or when there is no reason any more to bring it back. */
export const restoreStates: StateTable<RestoreState, RestoreAct> = [
  { from: 'open', act: 'mark-restored', to: 'restored' },
  { from: 'open', act: 'withdraw', to: 'withdrawn' },
]

export const restoreBegins: readonly RestoreState[] = ['open']
