import type { Pause, PauseReason } from '../../../shared/counter/counter.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

/** A clerk at a counter, now. */
export type CounterSession = {
  readonly id: string
  readonly counterId: string
  readonly staffId: string
  readonly careStreak: number
  readonly lastOverran: boolean
}

const columns = [
  'id',
  'counter_id as counterId',
  'staff_id as staffId',
  'care_streak as careStreak',
  'last_overran as lastOverran',
] as const

const selectByStaff = statement<{ staffId: string }>()((param) =>
  sql
    .selectFrom('counter_session')
    .select(columns)
    .where('staff_id', '=', param.staffId)
    .where('closed_at_ms', 'is', null),
)
const selectByCounter = statement<{ counterId: string }>()((param) =>
  sql
    .selectFrom('counter_session')
    .select(columns)
    .where('counter_id', '=', param.counterId)
    .where('closed_at_ms', 'is', null),
)
const insertSession = statement<{ id: string; counterId: string; staffId: string; atMs: number }>()((param) =>
  sql
    .insertInto('counter_session')
    .values({ id: param.id, counter_id: param.counterId, staff_id: param.staffId, opened_at_ms: param.atMs }),
)
const closeSession = statement<{ id: string; atMs: number }>()((param) =>
  sql.updateTable('counter_session').set({ closed_at_ms: param.atMs }).where('id', '=', param.id),
)
const updateLastOverran = statement<{ id: string; lastOverran: number }>()((param) =>
  sql.updateTable('counter_session').set({ last_overran: param.lastOverran }).where('id', '=', param.id),
)
const updateCareStreak = statement<{ id: string; careStreak: number }>()((param) =>
  sql.updateTable('counter_session').set({ care_streak: param.careStreak }).where('id', '=', param.id),
)
const selectPause = statement<{ sessionId: string }>()((param) =>
  sql
    .selectFrom('counter_pause')
    .select(['reason', 'started_at_ms as startedAtMs', 'expected_return_at_ms as expectedReturnAtMs'])
    .where('counter_session_id', '=', param.sessionId)
    .where('ended_at_ms', 'is', null),
)
const insertPause = statement<{
  id: string
  sessionId: string
  reason: string
  atMs: number
  returnAtMs: number
}>()((param) =>
  sql.insertInto('counter_pause').values({
    id: param.id,
    counter_session_id: param.sessionId,
    reason: param.reason,
    started_at_ms: param.atMs,
    expected_return_at_ms: param.returnAtMs,
  }),
)
const endPause = statement<{ sessionId: string; atMs: number }>()((param) =>
  sql
    .updateTable('counter_pause')
    .set({ ended_at_ms: param.atMs })
    .where('counter_session_id', '=', param.sessionId)
    .where('ended_at_ms', 'is', null),
)

type SessionRow = Omit<CounterSession, 'lastOverran'> & { readonly lastOverran: number }

function toSession(row: SessionRow | undefined): CounterSession | undefined {
  return row && { ...row, lastOverran: row.lastOverran === 1 }
}

/** The counter this person occupies, if any. */
export function findSessionOfStaff(reader: Reader, staffId: string): CounterSession | undefined {
  return toSession(reader.first(selectByStaff, { staffId }))
}

/** Who is at this counter, if anybody. */
export function findSessionAtCounter(reader: Reader, counterId: string): CounterSession | undefined {
  return toSession(reader.first(selectByCounter, { counterId }))
}

export function saveSession(
  writer: Writer,
  session: { id: string; counterId: string; staffId: string; atMs: number },
): void {
  writer.run(insertSession, session)
}

export function saveSessionEnd(writer: Writer, id: string, atMs: number): void {
  writer.run(closeSession, { id, atMs })
}

/** Q2: the next customer of this counter gets an apology. */
export function setLastOverran(writer: Writer, sessionId: string, lastOverran: boolean): void {
  writer.run(updateLastOverran, { id: sessionId, lastOverran: lastOverran ? 1 : 0 })
}

/** Q4: how many elderly and assisted tickets this counter called in a row. */
export function setCareStreak(writer: Writer, sessionId: string, careStreak: number): void {
  writer.run(updateCareStreak, { id: sessionId, careStreak })
}

export function findPause(reader: Reader, sessionId: string): Pause | undefined {
  const row = reader.first(selectPause, { sessionId })
  return row && { ...row, reason: row.reason as PauseReason }
}

export function isPaused(reader: Reader, session: { readonly id: string }): boolean {
  return findPause(reader, session.id) !== undefined
}

export function savePause(
  writer: Writer,
  pause: { id: string; sessionId: string; reason: string; atMs: number; returnAtMs: number },
): void {
  writer.run(insertPause, pause)
}

export function savePauseEnd(writer: Writer, sessionId: string, atMs: number): void {
  writer.run(endPause, { sessionId, atMs })
}
