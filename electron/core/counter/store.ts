import type { Moment } from '../../../shared/kernel/time.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

/** A clerk at a counter, now. */
export type CounterSession = {
  readonly id: string
  readonly counterId: string
  readonly staffId: string
  readonly openedSteadyMs: number
  readonly careStreak: number
  readonly lastOverran: boolean
}

const columns = [
  'id',
  'counter_id as counterId',
  'staff_id as staffId',
  'opened_steady_ms as openedSteadyMs',
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
const insertSession = statement<NewSession>()((param) =>
  sql.insertInto('counter_session').values({
    id: param.id,
    counter_id: param.counterId,
    staff_id: param.staffId,
    opened_at_ms: param.atMs,
    opened_steady_ms: param.steadyMs,
  }),
)
const closeSession = statement<{ id: string; atMs: number; steadyMs: number }>()((param) =>
  sql
    .updateTable('counter_session')
    .set({ closed_at_ms: param.atMs, closed_steady_ms: param.steadyMs })
    .where('id', '=', param.id),
)
const updateLastOverran = statement<{ id: string; lastOverran: number }>()((param) =>
  sql.updateTable('counter_session').set({ last_overran: param.lastOverran }).where('id', '=', param.id),
)
const updateCareStreak = statement<{ id: string; careStreak: number }>()((param) =>
  sql.updateTable('counter_session').set({ care_streak: param.careStreak }).where('id', '=', param.id),
)
const selectInFault = statement<{ none: null }>()(() =>
  sql
    .selectFrom('fault')
    .select('counter_id as counterId')
    .where('ended_at_ms', 'is', null)
    .where('counter_id', 'is not', null),
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

type NewSession = {
  readonly id: string
  readonly counterId: string
  readonly staffId: string
  readonly atMs: number
  readonly steadyMs: number
}

export function saveSession(writer: Writer, session: Omit<NewSession, keyof Moment>, at: Moment): void {
  writer.run(insertSession, { ...session, ...at })
}

export function saveSessionEnd(writer: Writer, id: string, at: Moment): void {
  writer.run(closeSession, { id, ...at })
}

/** Q2: the next customer of this counter gets an apology. */
export function setLastOverran(writer: Writer, sessionId: string, lastOverran: boolean): void {
  writer.run(updateLastOverran, { id: sessionId, lastOverran: lastOverran ? 1 : 0 })
}

/** Q4: how many elderly and assisted tickets this counter called in a row. */
export function setCareStreak(writer: Writer, sessionId: string, careStreak: number): void {
  writer.run(updateCareStreak, { id: sessionId, careStreak })
}

/** Counters with a fault of their own that lasts (P2). */
export function listCountersInFault(reader: Reader): (string | null)[] {
  return reader.all(selectInFault, { none: null }).map(({ counterId }) => counterId)
}
