import type { Instant } from '../../../shared/kernel/time.ts'
import type { ProblemAct, ProblemState } from '../../../shared/problem/problem-states.ts'
import type { ProblemEvent } from '../../../shared/problem/problem.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const insertEvent = statement<NewProblemEvent>()((param) =>
  sql.insertInto('problem_event').values({
    problem_id: param.problemId,
    act: param.act,
    state: param.state,
    staff_id: param.staffId,
    at_ms: param.atMs,
    note: param.note,
    passed_on_to: param.passedOnTo,
    reference: param.reference,
  }),
)
const selectEvents = statement<{ problemId: string }>()((param) =>
  sql
    .selectFrom('problem_event')
    .innerJoin('staff', 'staff.id', 'problem_event.staff_id')
    .select(['problem_event.act', 'problem_event.state', 'problem_event.at_ms as atMs'])
    .select(['staff.id as staffId', 'staff.number as staffNumber', 'staff.name as staffName'])
    .select(['problem_event.note', 'problem_event.passed_on_to as passedOnTo', 'problem_event.reference'])
    .where('problem_event.problem_id', '=', param.problemId)
    .orderBy('problem_event.id'),
)

export type NewProblemEvent = {
  readonly problemId: string
  readonly act: ProblemAct | null
  readonly state: ProblemState
  readonly staffId: string
  readonly atMs: Instant
  readonly note: string | null
  readonly passedOnTo: string | null
  readonly reference: string | null
}

export function saveProblemEvent(writer: Writer, event: NewProblemEvent): void {
  writer.run(insertEvent, event)
}

/** The report first. */
export function listProblemEvents(reader: Reader, problemId: string): ProblemEvent[] {
  return reader
    .all(selectEvents, { problemId })
    .map(({ act, state, staffId, staffNumber, staffName, ...rest }) => ({
      ...rest,
      act: act as ProblemAct | null,
      state: state as ProblemState,
      by: { id: staffId, number: staffNumber, name: staffName },
    }))
}
