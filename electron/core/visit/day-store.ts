import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const selectLastEnd = statement<{ counterId: string; businessDay: string }>()((param) =>
  sql
    .selectFrom('visit')
    .select((each) => each.fn.max('ended_steady_ms').as('endedSteadyMs'))
    .where('business_day', '=', param.businessDay)
    .where('counter_id', '=', param.counterId)
    .where('state', '=', 'finished'),
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
        .sum<number | null>('visit_transaction.quantity')
        .filterWhere('visit_transaction.worked_ms', 'is not', null)
        .as('quantity'),
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

/** When the last visit that was finished on this day ended at the counter, on the steady axis. */
export function findLastEnd(reader: Reader, businessDay: string, counterId: string): number | undefined {
  return reader.first(selectLastEnd, { businessDay, counterId })?.endedSteadyMs ?? undefined
}

/** `quantity`: twelve bills are one transaction, counted as 12. */
export type DayFigures = {
  readonly visits: number
  readonly transactions: number
  readonly quantity: number
  readonly overruns: number
}

/** What was brought to an end at this counter on this day. */
export function loadDayFigures(reader: Reader, businessDay: string, counterId: string): DayFigures {
  const row = reader.first(selectDayFigures, { businessDay, counterId })
  const { visits = 0, transactions = 0, quantity = 0, overruns = 0 } = row ?? {}
  return { visits, transactions, quantity: quantity ?? 0, overruns }
}
