import { endStates } from '../../../shared/kernel/state-table.ts'
import type { BusinessDay, Instant } from '../../../shared/kernel/time.ts'
import { bundleSchema, type DiagnosticsBundle } from '../../../shared/problem/diagnostics-bundle.ts'
import { problemStates, type ProblemState } from '../../../shared/problem/problem-states.ts'
import { problemNumber, type Problem, type Urgency } from '../../../shared/problem/problem.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const ends = endStates(problemStates)
const problems = sql
  .selectFrom('problem')
  .innerJoin('staff', 'staff.id', 'problem.finder_staff_id')
  .leftJoin('counter', 'counter.id', 'problem.counter_id')
  .select(['problem.id', 'problem.business_day as businessDay', 'problem.day_number as dayNumber'])
  .select(['problem.state', 'problem.urgency', 'problem.happened', 'problem.doing'])
  .select(['staff.id as finderId', 'staff.number as finderNumber', 'staff.name as finderName'])
  .select(['counter.number as counterNumber', 'problem.reported_at_ms as reportedAtMs'])
  .select(['problem.passed_on_to as passedOnTo', 'problem.reference'])
  .select('problem.close_due_at_ms as closeDueAtMs')
const newest = problems.orderBy('problem.reported_at_ms', 'desc').orderBy('problem.day_number', 'desc')
const newestOpen = newest.where('problem.state', 'not in', ends)

type Limited = { limit: number }
type LimitedOf = Limited & { finderId: string }
const selectOne = statement<{ id: string }>()((param) => problems.where('problem.id', '=', param.id))
const selectAll = statement<Limited>()((param) => newest.limit(param.limit))
const selectOpen = statement<Limited>()((param) => newestOpen.limit(param.limit))
const selectOwn = statement<LimitedOf>()((param) =>
  newest.where('problem.finder_staff_id', '=', param.finderId).limit(param.limit),
)
const selectOwnOpen = statement<LimitedOf>()((param) =>
  newestOpen.where('problem.finder_staff_id', '=', param.finderId).limit(param.limit),
)
const selectOverdue = statement<{ atMs: number }>()((param) =>
  problems.where('problem.close_due_at_ms', '<', param.atMs),
)
const selectLastNumber = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('problem')
    .select((each) => each.fn.max('day_number').as('last'))
    .where('business_day', '=', param.day),
)
const selectBundle = statement<{ id: string }>()((param) =>
  sql.selectFrom('problem').select('bundle').where('id', '=', param.id),
)
const insertProblem = statement<Omit<NewProblem, 'bundle'> & { bundle: string }>()((param) =>
  sql.insertInto('problem').values({
    id: param.id,
    business_day: param.businessDay,
    day_number: param.dayNumber,
    state: param.state,
    urgency: param.urgency,
    happened: param.happened,
    doing: param.doing,
    finder_staff_id: param.finderId,
    counter_id: param.counterId,
    reported_at_ms: param.atMs,
    bundle: param.bundle,
  }),
)
const updateState = statement<Move>()((param) =>
  sql
    .updateTable('problem')
    .set({ state: param.state, passed_on_to: param.passedOnTo, reference: param.reference })
    .set({ close_due_at_ms: param.closeDueAtMs })
    .where('id', '=', param.id),
)

export type NewProblem = {
  readonly id: string
  readonly businessDay: BusinessDay
  readonly dayNumber: number
  readonly state: ProblemState
  readonly urgency: Urgency
  readonly happened: string
  readonly doing: string
  readonly finderId: string
  readonly counterId: string | null
  readonly atMs: Instant
  readonly bundle: DiagnosticsBundle
}

/** A move's new state comes from the table of states. */
export type Move = {
  readonly id: string
  readonly state: ProblemState
  readonly passedOnTo: string | null
  readonly reference: string | null
  readonly closeDueAtMs: Instant | null
}

export function nextDayNumber(reader: Reader, day: BusinessDay): number {
  return (reader.first(selectLastNumber, { day })?.last ?? 0) + 1
}

export function saveProblem(writer: Writer, problem: NewProblem): void {
  writer.run(insertProblem, { ...problem, bundle: JSON.stringify(problem.bundle) })
}

export function saveMove(writer: Writer, move: Move): void {
  writer.run(updateState, move)
}

export function findProblem(reader: Reader, id: string): Problem | undefined {
  const row = reader.first(selectOne, { id })
  return row && toProblem(row)
}

export function loadProblem(reader: Reader, id: string): Problem {
  const problem = findProblem(reader, id)
  if (problem === undefined) throw new Error(`no problem ${id}`)
  return problem
}

export function loadBundle(reader: Reader, id: string): DiagnosticsBundle {
  return bundleSchema.parse(JSON.parse(reader.first(selectBundle, { id })?.bundle ?? ''))
}

type Wanted = {
  readonly finderId: string | undefined
  readonly onlyOpen: boolean
  readonly limit: number
}

/** Newest first. */
export function listProblems(reader: Reader, { finderId, onlyOpen, limit }: Wanted): Problem[] {
  const rows =
    finderId === undefined
      ? reader.all(onlyOpen ? selectOpen : selectAll, { limit })
      : reader.all(onlyOpen ? selectOwnOpen : selectOwn, { finderId, limit })
  return rows.map(toProblem)
}

/** S1: verified, and not closed in time. */
export function listNotClosedInTime(reader: Reader, atMs: Instant): Problem[] {
  return reader.all(selectOverdue, { atMs }).map(toProblem)
}

type Row = NonNullable<(typeof selectOne)['row']>

function toProblem(row: Row): Problem {
  const { businessDay, dayNumber, finderId, finderNumber, finderName, state, urgency, ...rest } = row
  return {
    ...rest,
    number: problemNumber(businessDay, dayNumber),
    state: state as ProblemState,
    urgency: urgency as Urgency,
    finder: { id: finderId, number: finderNumber, name: finderName },
  }
}
