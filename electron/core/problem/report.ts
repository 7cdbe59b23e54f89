import { accept, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { DiagnosticsBundle } from '../../../shared/problem/diagnostics-bundle.ts'
import type { Problem, Urgency } from '../../../shared/problem/problem.ts'
import type { StaffCommand } from '../api/command.ts'
import { findSessionOfStaff } from '../counter/index.ts'
import { saveProblemEvent } from './event-store.ts'
import { loadProblem, nextDayNumber, saveProblem } from './store.ts'

export type Report = { readonly happened: string; readonly doing: string; readonly urgency: Urgency }

/** S1: registered by whoever found it, at once, with a number and what the machine knows of itself. */
export function report(
  command: StaffCommand,
  { happened, doing, urgency }: Report,
  bundle: DiagnosticsBundle,
): Result<Problem, Refusal<never>> {
  const { tx, at, actor, businessDay, newId, record } = command
  const problem = {
    id: newId(),
    businessDay,
    dayNumber: nextDayNumber(tx, businessDay),
    state: 'reported',
    urgency,
    happened,
    doing,
    finderId: actor.staffId,
    counterId: findSessionOfStaff(tx, actor.staffId)?.counterId ?? null,
    atMs: at.atMs,
    bundle,
  } as const
  saveProblem(tx, problem)
  saveProblemEvent(tx, {
    problemId: problem.id,
    act: null,
    state: 'reported',
    staffId: actor.staffId,
    atMs: at.atMs,
    note: null,
    passedOnTo: null,
    reference: null,
  })
  const found = loadProblem(tx, problem.id)
  record('problem.reported', { problemId: found.id, number: found.number, urgency })
  return accept(found)
}
