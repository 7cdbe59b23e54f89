import type { Moment } from '../../shared/kernel/time.ts'
import type { Board } from '../../shared/screens/board.ts'

/** What every part of the board shows a piece of. */
export type BoardPartProps = { readonly board: Board; readonly now: Moment }
