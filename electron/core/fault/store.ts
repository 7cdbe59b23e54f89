import type { FaultCause, FaultState } from '../../../shared/fault/fault.ts'
import type { BusinessDay, Instant, Moment } from '../../../shared/kernel/time.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const faults = sql
  .selectFrom('fault')
  .leftJoin('counter', 'counter.id', 'fault.counter_id')
  .select(['fault.id', 'business_day as businessDay', 'scope', 'counter_id as counterId'])
  .select(['counter.number as counterNumber', 'state', 'cause', 'declared_by as declaredBy'])
  .select(['declared_at_ms as declaredAtMs', 'declared_steady_ms as declaredSteadyMs'])
  .select(['expected_end_at_ms as expectedEndAtMs', 'expected_end_steady_ms as expectedEndSteadyMs'])
  .select(['became_long_at_ms as becameLongAtMs', 'ended_at_ms as endedAtMs'])
  .select(['ended_steady_ms as endedSteadyMs', 'ended_by as endedBy', 'end_note as endNote'])

const selectFault = statement<{ id: string }>()((param) => faults.where('fault.id', '=', param.id))
const selectOpen = statement<{ none: null }>()(() =>
  // The hall's first: null sorts before every number.
  faults.where('ended_at_ms', 'is', null).orderBy('counter.number'),
)
const selectOfDay = statement<{ day: string }>()((param) =>
  faults
    .where((each) => each.or([each('business_day', '=', param.day), each('ended_at_ms', 'is', null)]))
    .orderBy('declared_at_ms', 'desc'),
)
const selectToMakeUp = statement<{ limit: number }>()((param) =>
  faults
    .where('ended_at_ms', 'is not', null)
    .where((each) =>
      each.or([
        each.exists(
          each
            .selectFrom('fault_note')
            .select('fault_note.id')
            .whereRef('fault_note.fault_id', '=', 'fault.id')
            .where('fault_note.settled_at_ms', 'is', null),
        ),
        each.exists(
          each
            .selectFrom('fault_promise')
            .innerJoin('follow_up', 'follow_up.id', 'fault_promise.follow_up_id')
            .select('fault_promise.fault_id')
            .whereRef('fault_promise.fault_id', '=', 'fault.id')
            .where('follow_up.state', '=', 'open'),
        ),
      ]),
    )
    .orderBy('declared_at_ms', 'desc')
    .limit(param.limit),
)
const insertFault = statement<NewFault>()((param) =>
  sql.insertInto('fault').values({
    id: param.id,
    business_day: param.businessDay,
    scope: param.scope,
    counter_id: param.counterId,
    state: param.state,
    cause: param.cause,
    declared_by: param.declaredBy,
    declared_at_ms: param.declaredAtMs,
    declared_steady_ms: param.declaredSteadyMs,
    expected_end_at_ms: param.expectedEndAtMs,
    expected_end_steady_ms: param.expectedEndSteadyMs,
    became_long_at_ms: param.becameLongAtMs,
  }),
)
const updateLong = statement<{
  id: string
  state: string
  atMs: number
  expectedEndAtMs: number | null
  expectedEndSteadyMs: number | null
}>()((param) =>
  sql
    .updateTable('fault')
    .set({
      state: param.state,
      became_long_at_ms: param.atMs,
      expected_end_at_ms: param.expectedEndAtMs,
      expected_end_steady_ms: param.expectedEndSteadyMs,
    })
    .where('id', '=', param.id),
)
const updateEnded = statement<{
  id: string
  state: string
  atMs: number
  steadyMs: number
  endedBy: string
  note: string
}>()((param) =>
  sql
    .updateTable('fault')
    .set({
      state: param.state,
      ended_at_ms: param.atMs,
      ended_steady_ms: param.steadyMs,
      ended_by: param.endedBy,
      end_note: param.note,
    })
    .where('id', '=', param.id),
)

type NewFault = {
  readonly id: string
  readonly businessDay: BusinessDay
  readonly scope: 'counter' | 'hall'
  readonly counterId: string | null
  readonly state: FaultState
  readonly cause: FaultCause
  readonly declaredBy: string
  readonly declaredAtMs: Instant
  readonly declaredSteadyMs: number
  readonly expectedEndAtMs: Instant | null
  readonly expectedEndSteadyMs: number | null
  readonly becameLongAtMs: Instant | null
}

export type FaultRow = NewFault & {
  readonly counterNumber: number | null
  readonly endedAtMs: Instant | null
  readonly endedSteadyMs: number | null
  readonly endedBy: string | null
  readonly endNote: string | null
}

export function findFault(reader: Reader, id: string): FaultRow | undefined {
  return reader.all(selectFault, { id }).map(toFaultRow)[0]
}

/** Those that last: the hall's first, then the counters' by number. */
export function listOpenFaults(reader: Reader): FaultRow[] {
  return reader.all(selectOpen, { none: null }).map(toFaultRow)
}

/** The fault that lasts at this counter, or of the whole hall (null); not the hall's for a counter. */
export function findFaultAt(reader: Reader, counterId: string | null): FaultRow | undefined {
  return listOpenFaults(reader).find((fault) => fault.counterId === counterId)
}

/** Declared on this day or lasting, newest first. */
export function listFaultsOfDay(reader: Reader, day: BusinessDay): FaultRow[] {
  return reader.all(selectOfDay, { day }).map(toFaultRow)
}

/** Ended with something left to make up, newest first. */
export function listFaultsToMakeUp(reader: Reader, limit: number): FaultRow[] {
  return reader.all(selectToMakeUp, { limit }).map(toFaultRow)
}

export function saveFault(writer: Writer, fault: NewFault): void {
  writer.run(insertFault, fault)
}

export type ExpectedEnd = Pick<NewFault, 'expectedEndAtMs' | 'expectedEndSteadyMs'>

export function saveLong(
  writer: Writer,
  id: string,
  change: ExpectedEnd & { readonly state: FaultState; readonly atMs: Instant },
): void {
  writer.run(updateLong, { id, ...change })
}

export function saveEnded(
  writer: Writer,
  id: string,
  end: { readonly state: FaultState; readonly endedBy: string; readonly note: string },
  at: Moment,
): void {
  writer.run(updateEnded, { id, ...end, ...at })
}

type Row = Omit<FaultRow, 'scope' | 'state' | 'cause'> & {
  readonly scope: string
  readonly state: string
  readonly cause: string
}

function toFaultRow(row: Row): FaultRow {
  return {
    ...row,
    scope: row.scope as FaultRow['scope'],
    state: row.state as FaultState,
    cause: row.cause as FaultCause,
  }
}
