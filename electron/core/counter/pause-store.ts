import type { Pause, PauseReason } from '../../../shared/counter/pause.ts'
import type { PauseTime } from '../../../shared/counter/pause-times.ts'
import type { BusinessDay, Moment } from '../../../shared/kernel/time.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const openPauses = sql
  .selectFrom('counter_pause')
  .innerJoin('counter_session', 'counter_session.id', 'counter_pause.counter_session_id')
  .select(['counter_pause.id', 'counter_id as counterId', 'staff_id as staffId', 'reason'])
  .select(['started_at_ms as startedAtMs', 'started_steady_ms as startedSteadyMs'])
  .select(['expected_return_at_ms as expectedReturnAtMs'])
  .select(['expected_return_steady_ms as expectedReturnSteadyMs'])
  .where('ended_at_ms', 'is', null)
const selectOpen = statement<{ none: null }>()(() => openPauses)
const selectPause = statement<{ sessionId: string }>()((param) =>
  openPauses.where('counter_session_id', '=', param.sessionId),
)
const selectTimes = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('counter_pause')
    .innerJoin('counter_session', 'counter_session.id', 'counter_pause.counter_session_id')
    .innerJoin('staff', 'staff.id', 'counter_session.staff_id')
    .select(['counter_id as counterId', 'staff_id as staffId', 'reason'])
    .select(['started_steady_ms as startedSteadyMs', 'ended_steady_ms as endedSteadyMs'])
    .where('business_day', '=', param.day)
    .orderBy('staff.number')
    .orderBy('started_steady_ms'),
)
const selectLastEnd = statement<{ sessionId: string }>()((param) =>
  sql
    .selectFrom('counter_pause')
    .select((each) => each.fn.max('ended_steady_ms').as('endedSteadyMs'))
    .where('counter_session_id', '=', param.sessionId),
)
const insertPause = statement<PauseRow>()((param) =>
  sql.insertInto('counter_pause').values({
    id: param.id,
    counter_session_id: param.sessionId,
    business_day: param.businessDay,
    reason: param.reason,
    started_at_ms: param.startedAtMs,
    started_steady_ms: param.startedSteadyMs,
    expected_return_at_ms: param.expectedReturnAtMs,
    expected_return_steady_ms: param.expectedReturnSteadyMs,
    approved_by: param.approvedBy,
  }),
)
const updateReturn = statement<{
  id: string
  atMs: number
  steadyMs: number
  approvedBy: string | null
}>()((param) =>
  sql
    .updateTable('counter_pause')
    .set((each) => ({
      expected_return_at_ms: param.atMs,
      expected_return_steady_ms: param.steadyMs,
      approved_by: each.fn.coalesce(each.val(param.approvedBy), 'approved_by'),
    }))
    .where('id', '=', param.id),
)
const updateEnd = statement<{ id: string; atMs: number; steadyMs: number }>()((param) =>
  sql
    .updateTable('counter_pause')
    .set({ ended_at_ms: param.atMs, ended_steady_ms: param.steadyMs })
    .where('id', '=', param.id),
)

type PauseRow = Omit<Pause, 'reason'> & {
  readonly id: string
  readonly sessionId: string
  readonly businessDay: BusinessDay
  readonly reason: string
  readonly approvedBy: string | null
}
export type OpenPause = Pause & {
  readonly id: string
  readonly counterId: string
  readonly staffId: string
}

export function findPause(reader: Reader, sessionId: string): OpenPause | undefined {
  const row = reader.first(selectPause, { sessionId })
  return row && { ...row, reason: row.reason as PauseReason }
}

export function isPaused(reader: Reader, session: { readonly id: string }): boolean {
  return findPause(reader, session.id) !== undefined
}

/** Every pause that lasts: at most one for a counter. */
export function listOpenPauses(reader: Reader): OpenPause[] {
  return reader.all(selectOpen, { none: null }).map((row) => ({ ...row, reason: row.reason as PauseReason }))
}

/** Those that began on this day, by clerk and time (P1). */
export function listPauseTimes(
  reader: Reader,
  businessDay: BusinessDay,
): (PauseTime & { readonly counterId: string })[] {
  return reader
    .all(selectTimes, { day: businessDay })
    .map((row) => ({ ...row, reason: row.reason as PauseReason }))
}

/** When the session's last pause ended, on the steady axis. */
export function findLastPauseEnd(reader: Reader, sessionId: string): number | undefined {
  return reader.first(selectLastEnd, { sessionId })?.endedSteadyMs ?? undefined
}

export function savePause(writer: Writer, pause: PauseRow): void {
  writer.run(insertPause, pause)
}

/** An approval of before stays unless there is a new one. */
export function saveExpectedReturn(
  writer: Writer,
  id: string,
  expectedReturn: Moment,
  approvedBy: string | null,
): void {
  writer.run(updateReturn, { id, ...expectedReturn, approvedBy })
}

export function savePauseEnd(writer: Writer, id: string, at: Moment): void {
  writer.run(updateEnd, { id, ...at })
}
