import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { nextState } from '../../../shared/kernel/state-table.ts'
import { problemStates, type ProblemAct } from '../../../shared/problem/problem-states.ts'
import type { Problem } from '../../../shared/problem/problem.ts'
import type { StaffCommand } from '../api/command.ts'
import { saveProblemEvent } from './event-store.ts'
import { findProblem, loadProblem, saveMove } from './store.ts'

export type OnProblem = { readonly problemId: string }
export type MoveRefusal = 'PROBLEM_NOT_FOUND' | 'PROBLEM_STATE_WRONG'

type Step = OnProblem & {
  readonly act: ProblemAct
  readonly note?: string
  readonly passedOnTo?: string
  readonly reference?: string
  readonly closeDueAtMs?: number
}

/** One step of a problem's life, by the table of states; what was said about it stands beside it. */
export function moveOn(
  { tx, at, actor, record }: StaffCommand,
  { problemId, act, note = '', passedOnTo, reference = '', closeDueAtMs }: Step,
): Result<Problem, Refusal<MoveRefusal>> {
  const problem = findProblem(tx, problemId)
  if (problem === undefined) return refuse('PROBLEM_NOT_FOUND')
  const state = nextState(problemStates, problem.state, act)
  if (state === undefined) return refuse('PROBLEM_STATE_WRONG', { state: problem.state })
  saveMove(tx, {
    id: problemId,
    state,
    passedOnTo: passedOnTo ?? problem.passedOnTo,
    reference: passedOnTo === undefined ? problem.reference : orNull(reference),
    closeDueAtMs: closeDueAtMs ?? null,
  })
  saveProblemEvent(tx, {
    problemId,
    act,
    state,
    staffId: actor.staffId,
    atMs: at.atMs,
    note: orNull(note),
    passedOnTo: passedOnTo ?? null,
    reference: orNull(reference),
  })
  record('problem.movedOn', { problemId, number: problem.number, act, state })
  return accept(loadProblem(tx, problemId))
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}
