import type { DayStatus } from '../../../shared/day/hall-day.ts'
import { hallDayStateAt, type NamedAct } from '../../../shared/day/hall-day-rule.ts'
import { hallDayStates } from '../../../shared/day/hall-day-states.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { nextState } from '../../../shared/kernel/state-table.ts'
import type { Instant } from '../../../shared/kernel/time.ts'
import type { StaffCommand } from '../api/command.ts'
import { readHallDay, saveHallDayAct } from '../hall/index.ts'
import { readStatus } from './read-status.ts'

/** Closing has more to it, see `close.ts`. */
type Act = Exclude<NamedAct, 'close'>
type Because = { readonly reason: string }

/** L16: a manager gives tickets although the clock would not, until a time of the same day; also after a stop. */
export function keepIssueOpen(
  command: StaffCommand,
  { untilMs, reason }: Because & { readonly untilMs: Instant },
): Result<DayStatus, Refusal<'UNTIL_IN_THE_PAST' | 'UNTIL_ANOTHER_DAY' | 'DAY_CLOSED'>> {
  const { tx, at, hall, businessDay } = command
  if (untilMs <= at.atMs) return refuse('UNTIL_IN_THE_PAST')
  if (untilMs > readHallDay(tx, hall.timeZone, businessDay).toMs) return refuse('UNTIL_ANOTHER_DAY')
  if (!isPossible(command, 'keep-issue-open')) return refuse('DAY_CLOSED')
  return accept(act(command, 'keep-issue-open', reason, untilMs))
}

/** No more tickets today; those waiting go on being called and served (P3). */
export function stopIssue(
  command: StaffCommand,
  { reason }: Because,
): Result<DayStatus, Refusal<'ISSUE_ALREADY_STOPPED' | 'DAY_CLOSED'>> {
  const status = readStatus(command)
  if (status.state === 'closed') return refuse('DAY_CLOSED')
  if (!isPossible(command, 'stop-issue')) return refuse('ISSUE_ALREADY_STOPPED')
  return accept(act(command, 'stop-issue', reason, null))
}

/** Closed too early: the first statement stays as it is, and the next closing adds another. */
export function reopen(
  command: StaffCommand,
  { reason }: Because,
): Result<DayStatus, Refusal<'DAY_NOT_CLOSED'>> {
  if (!isPossible(command, 'reopen')) return refuse('DAY_NOT_CLOSED')
  return accept(act(command, 'reopen', reason, null))
}

function isPossible({ tx, at, hall, businessDay }: StaffCommand, name: Act): boolean {
  const state = hallDayStateAt(readHallDay(tx, hall.timeZone, businessDay), at.atMs)
  return nextState(hallDayStates, state, name) !== undefined
}

function act(command: StaffCommand, name: Act, reason: string, untilMs: Instant | null): DayStatus {
  const { tx, at, actor, businessDay, record } = command
  saveHallDayAct(tx, businessDay, { act: name, untilMs, reason, staffId: actor.staffId, atMs: at.atMs })
  record(`day.${recordedAs[name]}`, { businessDay, untilMs })
  return readStatus(command)
}

const recordedAs = {
  'keep-issue-open': 'issueKeptOpen',
  'stop-issue': 'issueStopped',
  reopen: 'reopened',
} as const satisfies Readonly<Record<Act, string>>
