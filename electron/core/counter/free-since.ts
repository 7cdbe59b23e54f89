import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { findLastPauseEnd } from './pause-store.ts'
import type { CounterSession } from './store.ts'

type Place = { readonly counterId: string; readonly day: string }

const selectLastVisit = statement<Place>()((param) =>
  sql
    .selectFrom('visit')
    .select((each) =>
      each.fn.max(each.fn.coalesce('visit.ended_steady_ms', 'visit.parked_steady_ms')).as('steadyMs'),
    )
    .where('business_day', '=', param.day)
    .where('counter_id', '=', param.counterId),
)
const selectLastCalled = statement<Place>()((param) =>
  sql
    .selectFrom('call')
    .innerJoin('ticket_event', (join) =>
      join
        .onRef('ticket_event.ticket_id', '=', 'call.ticket_id')
        .onRef('ticket_event.counter_id', '=', 'call.counter_id'),
    )
    .select('ticket_event.steady_ms as steadyMs')
    .where('call.business_day', '=', param.day)
    .where('call.counter_id', '=', param.counterId)
    .orderBy('call.id', 'desc')
    .orderBy('ticket_event.id', 'desc')
    .limit(1),
)

/** Q3: since when a counter with nobody at it has had nobody, on the steady axis: its clerk has called, served or been away. */
export function findFreeSince(
  reader: Reader,
  { id, counterId, openedSteadyMs }: CounterSession,
  businessDay: BusinessDay,
): number {
  const place = { counterId, day: businessDay }
  return Math.max(
    openedSteadyMs,
    findLastPauseEnd(reader, id) ?? openedSteadyMs,
    reader.first(selectLastVisit, place)?.steadyMs ?? openedSteadyMs,
    reader.first(selectLastCalled, place)?.steadyMs ?? openedSteadyMs,
  )
}
