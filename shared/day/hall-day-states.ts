import { z } from 'zod'
import type { StateTable } from '../kernel/state-table.ts'

/** before opening → open → closing (no more tickets; those waiting are served, P3) → closed with a statement. */
export const hallDayStateSchema = z.enum(['before', 'open', 'closing', 'closed'])
export type HallDayState = z.infer<typeof hallDayStateSchema>

/** What the clock does, and what a manager does by name. */
export type HallDayAct =
  | 'opening-time'
  | 'closing-time'
  | 'midnight'
  | 'keep-issue-open'
  | 'stop-issue'
  | 'close'
  | 'reopen'

/** Every way from one state of the hall's day to another; there are no others. */
export const hallDayStates = [
  { from: 'before', act: 'opening-time', to: 'open' },
  { from: 'before', act: 'keep-issue-open', to: 'open' },
  { from: 'before', act: 'stop-issue', to: 'closing' },
  { from: 'before', act: 'midnight', to: 'closing' },
  { from: 'open', act: 'keep-issue-open', to: 'open' },
  { from: 'open', act: 'closing-time', to: 'closing' },
  { from: 'open', act: 'stop-issue', to: 'closing' },
  { from: 'open', act: 'midnight', to: 'closing' },
  { from: 'closing', act: 'keep-issue-open', to: 'open' },
  { from: 'closing', act: 'close', to: 'closed' },
  { from: 'closed', act: 'reopen', to: 'closing' },
] as const satisfies StateTable<HallDayState, HallDayAct>

/** A hall without opening hours has no time before opening. */
export const hallDayBegins: readonly HallDayState[] = ['before', 'open']
