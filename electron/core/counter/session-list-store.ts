import type { Instant } from '../../../shared/kernel/time.ts'
import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const sessions = sql
  .selectFrom('counter_session')
  .select(['id', 'counter_id as counterId', 'staff_id as staffId'])
  .select(['opened_at_ms as openedAtMs', 'closed_at_ms as closedAtMs'])
const selectOpen = statement<{ none: null }>()(() => sessions.where('closed_at_ms', 'is', null))
const selectBetween = statement<{ fromMs: number; toMs: number }>()((param) =>
  sessions
    .where('opened_at_ms', '<', param.toMs)
    .where((each) => each.or([each('closed_at_ms', 'is', null), each('closed_at_ms', '>', param.fromMs)]))
    .orderBy('opened_at_ms'),
)

/** A person's time at a counter, from taking it to leaving it. */
export type SessionTime = {
  readonly id: string
  readonly counterId: string
  readonly staffId: string
  readonly openedAtMs: Instant
  readonly closedAtMs: Instant | null
}

export function listOpenSessions(reader: Reader): SessionTime[] {
  return reader.all(selectOpen, { none: null })
}

/** Every session that has a part in this time, the oldest first. */
export function listSessionsBetween(reader: Reader, fromMs: Instant, toMs: Instant): SessionTime[] {
  return reader.all(selectBetween, { fromMs, toMs })
}
