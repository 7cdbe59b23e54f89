import type { Refusal, Result } from '../../../shared/kernel/result.ts'
import type { Problem } from '../../../shared/problem/problem.ts'
import { answerAlarmsOf, raiseAlarm } from '../alarm/index.ts'
import type { StaffCommand, SystemCommand } from '../api/command.ts'
import { moveOn, type MoveRefusal, type OnProblem } from './move-on.ts'
import { listNotClosedInTime } from './store.ts'

/** S1: the loop is closed; what its delay had raised is answered with it. */
export function close(
  command: StaffCommand,
  { problemId, note }: OnProblem & { readonly note: string },
): Result<Problem, Refusal<MoveRefusal>> {
  const closed = moveOn(command, { problemId, act: 'close', note })
  if (closed.ok) answerAlarmsOf(command, 'problem-overdue', problemId)
  return closed
}

/** S1: found right a working day ago, and nobody has closed it: the manager hears of it, once. */
export function sweepProblems(command: SystemCommand): void {
  for (const { id, number, counterNumber } of listNotClosedInTime(command.tx, command.at.atMs)) {
    raiseAlarm(command, {
      kind: 'problem-overdue',
      subjectId: id,
      figures: { number, ...(counterNumber === null ? {} : { counterNumber }) },
    })
  }
}
