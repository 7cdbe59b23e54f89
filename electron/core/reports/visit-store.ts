import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { Stay, TransactionFact, VisitFact } from '../../../shared/reports/day-facts.ts'
import type { Outcome, OverrunReason, VisitState } from '../../../shared/visit/visit.ts'
import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const selectVisits = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('visit')
    .select(['id', 'counter_id as counterId', 'staff_id as staffId', 'ticket_id as ticketId', 'state'])
    .select(['started_at_ms as startedAtMs', 'parked_ms as parkedMs'])
    .where('business_day', '=', param.day)
    .orderBy('started_steady_ms'),
)
const selectEvents = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('visit_event')
    .innerJoin('visit', 'visit.id', 'visit_event.visit_id')
    .select(['visit_event.visit_id as visitId', 'visit_event.type', 'visit_event.steady_ms as steadyMs'])
    .select(['visit_event.counter_id as counterId', 'visit_event.staff_id as staffId'])
    .where('visit.business_day', '=', param.day)
    .orderBy('visit_event.id'),
)
const selectTransactions = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('visit_transaction')
    .innerJoin('visit', 'visit.id', 'visit_transaction.visit_id')
    .innerJoin('timer_event', 'timer_event.transaction_id', 'visit_transaction.id')
    .select(['visit_transaction.id', 'visit_transaction.visit_id as visitId'])
    .select(['visit_transaction.kind_id as kindId', 'visit_transaction.limit_seconds as limitSeconds'])
    .select(['visit_transaction.outcome', 'visit_transaction.overrun_reason as overrunReason'])
    .select(['visit_transaction.quantity', 'visit_transaction.worked_ms as workedMs'])
    .select(['visit_transaction.held_ms as heldMs', 'visit_transaction.parked_ms as parkedMs'])
    .select('timer_event.at_ms as endedAtMs')
    .where('visit.business_day', '=', param.day)
    .where('timer_event.type', '=', 'end')
    .orderBy('timer_event.id'),
)

/** Both begin a stay at a counter; whatever follows, but calling the manager, ends it. */
const beginnings = new Set(['started', 'taken-back'])
const asides = new Set(['manager-called'])

export function listVisitFacts(reader: Reader, day: BusinessDay): VisitFact[] {
  const events = Map.groupBy(reader.all(selectEvents, { day }), ({ visitId }) => visitId)
  return reader.all(selectVisits, { day }).map((visit) => ({
    ...visit,
    state: visit.state as VisitState,
    stays: toStays((events.get(visit.id) ?? []).filter(({ type }) => !asides.has(type))),
  }))
}

type Event = {
  readonly type: string
  readonly steadyMs: number
  readonly counterId: string
  readonly staffId: string
}

function toStays(events: readonly Event[]): Stay[] {
  return events.flatMap(({ type, steadyMs: fromSteadyMs, counterId, staffId }, place) =>
    beginnings.has(type)
      ? { counterId, staffId, fromSteadyMs, toSteadyMs: events[place + 1]?.steadyMs ?? null }
      : [],
  )
}

/** Those that have ended, in that order. */
export function listTransactionFacts(reader: Reader, day: BusinessDay): TransactionFact[] {
  return reader.all(selectTransactions, { day }).map((row) => ({
    ...row,
    outcome: row.outcome as Outcome,
    overrunReason: row.overrunReason as OverrunReason | null,
    workedMs: row.workedMs ?? 0,
    heldMs: row.heldMs ?? 0,
    parkedMs: row.parkedMs ?? 0,
  }))
}
