import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const count = statement<{ serviceId: string }>()((param) =>
  sql
    .selectFrom('counter_session')
    .innerJoin('counter_service', 'counter_service.counter_id', 'counter_session.counter_id')
    .select((each) => each.fn.countAll<number>().as('open'))
    .where('counter_service.service_id', '=', param.serviceId)
    .where('counter_session.closed_at_ms', 'is', null)
    .where((each) =>
      each.not(
        each.exists(
          each
            .selectFrom('counter_pause')
            .select('counter_pause.id')
            .whereRef('counter_pause.counter_session_id', '=', 'counter_session.id')
            .where('counter_pause.ended_at_ms', 'is', null),
        ),
      ),
    ),
)

/** Counters that serve this service now and are not paused: one look-up, because every ticket asks. */
export function countOpenCounters(reader: Reader, serviceId: string): number {
  return reader.first(count, { serviceId })?.open ?? 0
}
