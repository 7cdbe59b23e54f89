import { addDays } from '../../../shared/kernel/local-instant.ts'
import { refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { farthestDueDays, workingDayDueAt } from '../../../shared/day/working-day-due.ts'
import type { Problem } from '../../../shared/problem/problem.ts'
import type { StaffCommand } from '../api/command.ts'
import { readCalendar } from '../hall/index.ts'
import { findStaff } from '../staff/index.ts'
import { moveOn, type MoveRefusal, type OnProblem } from './move-on.ts'
import { findProblem } from './store.ts'

type VerifyRefusal = MoveRefusal | 'NOT_THE_FINDER'

/** S1: right is what its finder has found right; from then on the hall has a working day to close it. */
export function verify(
  command: StaffCommand,
  { problemId, note }: OnProblem & { readonly note: string },
): Result<Problem, Refusal<VerifyRefusal>> {
  if (!isFinder(command, problemId)) return refuse('NOT_THE_FINDER')
  const { tx, at, businessDay: day, rules } = command
  const calendar = readCalendar(tx, day, addDays(day, farthestDueDays))
  const verified = { atMs: at.atMs, day }
  const closeDueAtMs = workingDayDueAt(verified, rules.problemCloseWorkingDays, calendar.hoursOn)
  return moveOn(command, { problemId, act: 'verify', note, closeDueAtMs })
}

/** It goes back to those who said that they had mended it. */
export function findStillWrong(
  command: StaffCommand,
  { problemId, reason }: OnProblem & { readonly reason: string },
): Result<Problem, Refusal<VerifyRefusal>> {
  if (!isFinder(command, problemId)) return refuse('NOT_THE_FINDER')
  return moveOn(command, { problemId, act: 'find-still-wrong', note: reason })
}

/** A manager stands in for a finder who works here no more. */
function isFinder({ tx, actor }: StaffCommand, problemId: string): boolean {
  const finder = findProblem(tx, problemId)?.finder
  if (finder === undefined || finder.id === actor.staffId) return true
  return actor.role !== 'clerk' && findStaff(tx, finder.id)?.active !== true
}
