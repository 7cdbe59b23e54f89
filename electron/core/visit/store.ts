import type { Moment } from '../../../shared/kernel/time.ts'
import type { Visit } from '../../../shared/visit/visit.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { listTransactions } from './transaction-store.ts'

const visits = sql
  .selectFrom('visit')
  .select(['id', 'business_day as businessDay', 'counter_id as counterId', 'staff_id as staffId'])
  .select(['counter_session_id as counterSessionId', 'ticket_id as ticketId'])
  .select(['started_at_ms as startedAtMs', 'ended_at_ms as endedAtMs'])
const selectVisit = statement<{ id: string }>()((param) => visits.where('id', '=', param.id))
const selectOpenVisit = statement<{ counterId: string }>()((param) =>
  visits.where('counter_id', '=', param.counterId).where('ended_at_ms', 'is', null),
)
const selectLastEnd = statement<{ counterId: string; businessDay: string }>()((param) =>
  sql
    .selectFrom('visit')
    .select((each) => each.fn.max('ended_steady_ms').as('endedSteadyMs'))
    .where('business_day', '=', param.businessDay)
    .where('counter_id', '=', param.counterId),
)
const insertVisit = statement<NewVisit & Moment>()((param) =>
  sql.insertInto('visit').values({
    id: param.id,
    business_day: param.businessDay,
    counter_id: param.counterId,
    counter_session_id: param.counterSessionId,
    staff_id: param.staffId,
    ticket_id: param.ticketId,
    started_at_ms: param.atMs,
    started_steady_ms: param.steadyMs,
  }),
)
const updateEnd = statement<{ id: string } & Moment>()((param) =>
  sql
    .updateTable('visit')
    .set({ ended_at_ms: param.atMs, ended_steady_ms: param.steadyMs })
    .where('id', '=', param.id),
)
const selectDayFigures = statement<{ businessDay: string; counterId: string }>()((param) =>
  sql
    .selectFrom('visit')
    .leftJoin('visit_transaction', 'visit_transaction.visit_id', 'visit.id')
    .where('visit.business_day', '=', param.businessDay)
    .where('visit.counter_id', '=', param.counterId)
    .select(({ fn, ref, eb }) => [
      fn.count<number>('visit.id').distinct().filterWhere('visit.ended_at_ms', 'is not', null).as('visits'),
      fn.count<number>('visit_transaction.worked_ms').as('transactions'),
      fn
        .count<number>('visit_transaction.id')
        .filterWhere(
          'visit_transaction.worked_ms',
          '>',
          eb(ref('visit_transaction.limit_seconds'), '*', 1000),
        )
        .as('overruns'),
    ]),
)

type NewVisit = {
  readonly id: string
  readonly businessDay: string
  readonly counterId: string
  readonly counterSessionId: string
  readonly staffId: string
  readonly ticketId: string | null
}

/** A visit and what a rule must know of it beyond what pages are told. */
export type KnownVisit = Visit & Omit<NewVisit, keyof Visit> & { readonly isOpen: boolean }

export function findVisit(reader: Reader, visitId: string, at: Moment): KnownVisit | undefined {
  const row = reader.first(selectVisit, { id: visitId })
  if (row === undefined) return undefined
  const { endedAtMs, ...visit } = row
  return { ...visit, transactions: listTransactions(reader, visitId, at), isOpen: endedAtMs === null }
}

export function hasOpenVisit(reader: Reader, counterId: string): boolean {
  return reader.first(selectOpenVisit, { counterId }) !== undefined
}

export function findOpenVisitAt(reader: Reader, counterId: string, at: Moment): Visit | undefined {
  const row = reader.first(selectOpenVisit, { counterId })
  return row && toVisit({ ...row, transactions: listTransactions(reader, row.id, at) })
}

/** What pages are told of a visit. */
export function toVisit({ id, counterId, ticketId, startedAtMs, transactions }: Visit): Visit {
  return { id, counterId, ticketId, startedAtMs, transactions }
}

/** When the last visit of this day ended at the counter, on the steady axis. */
export function findLastEnd(reader: Reader, businessDay: string, counterId: string): number | undefined {
  return reader.first(selectLastEnd, { businessDay, counterId })?.endedSteadyMs ?? undefined
}

export type DayFigures = { readonly visits: number; readonly transactions: number; readonly overruns: number }

/** What was brought to an end at this counter on this day. */
export function loadDayFigures(reader: Reader, businessDay: string, counterId: string): DayFigures {
  return (
    reader.first(selectDayFigures, { businessDay, counterId }) ?? { visits: 0, transactions: 0, overruns: 0 }
  )
}

export function saveVisit(writer: Writer, visit: NewVisit, at: Moment): void {
  writer.run(insertVisit, { ...visit, ...at })
}

export function saveVisitEnd(writer: Writer, visitId: string, at: Moment): void {
  writer.run(updateEnd, { id: visitId, ...at })
}
