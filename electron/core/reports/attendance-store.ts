import type { PauseReason } from '../../../shared/counter/counter.ts'
import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { PauseFact } from '../../../shared/reports/day-facts.ts'
import type { ThroughputFacts } from '../../../shared/reports/throughput-facts.ts'
import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

type Between = { readonly fromMs: number; readonly toMs: number }

const selectSessions = statement<Between>()((param) =>
  sql
    .selectFrom('counter_session')
    .select(['counter_id as counterId', 'staff_id as staffId'])
    .select(['opened_steady_ms as fromSteadyMs', 'closed_steady_ms as toSteadyMs'])
    .select('opened_at_ms as openedAtMs')
    .where('opened_at_ms', '>=', param.fromMs)
    .where('opened_at_ms', '<', param.toMs)
    .orderBy('opened_steady_ms'),
)
const selectPauses = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('counter_pause')
    .innerJoin('counter_session', 'counter_session.id', 'counter_pause.counter_session_id')
    .select(['counter_pause.id', 'counter_session.counter_id as counterId'])
    .select(['counter_session.staff_id as staffId', 'counter_pause.reason'])
    .select(['counter_pause.started_at_ms as startedAtMs'])
    .select([
      'counter_pause.started_steady_ms as fromSteadyMs',
      'counter_pause.ended_steady_ms as toSteadyMs',
    ])
    .where('counter_pause.business_day', '=', param.day)
    .orderBy('counter_pause.started_steady_ms'),
)

/** Whoever took a counter in this time, in that order. */
export function listSessionFacts(reader: Reader, between: Between): ThroughputFacts['sessions'][number][] {
  return reader.all(selectSessions, between)
}

/** Those that began on this day. */
export function listPauseFacts(reader: Reader, day: BusinessDay): PauseFact[] {
  return reader.all(selectPauses, { day }).map((row) => ({ ...row, reason: row.reason as PauseReason }))
}
