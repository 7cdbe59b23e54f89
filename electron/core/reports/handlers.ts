import { accept } from '../../../shared/kernel/result.ts'
import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { Figure } from '../../../shared/reports/figure-row.ts'
import { listRows } from '../../../shared/reports/list-rows.ts'
import { makeDayReport } from '../../../shared/reports/make-day-report.ts'
import { api } from '../api/authorize.ts'
import { query } from '../api/command.ts'
import { listBehind } from './list-behind.ts'
import { readDayFacts } from './read-day-facts.ts'
import { readThroughput } from './read-throughput.ts'

type OnDay = { readonly businessDay: BusinessDay }
type Wanted = OnDay & { readonly figure: Figure; readonly limit: number }

export const reportsHandlers = {
  day: api.reports.day.handler(
    query((each, { businessDay }: OnDay) => accept(makeDayReport(readDayFacts(each, businessDay)))),
  ),
  rows: api.reports.rows.handler(
    query((each, { businessDay, figure, limit }: Wanted) => {
      const rows = listRows(readDayFacts(each, businessDay), figure)
      return accept({ count: rows.length, rows: rows.slice(0, limit) })
    }),
  ),
  throughput: api.reports.throughput.handler(
    query((each, wanted: Parameters<typeof readThroughput>[1]) => accept(readThroughput(each, wanted))),
  ),
  behind: api.reports.behind.handler(
    query((each, wanted: Parameters<typeof listBehind>[1]) => accept(listBehind(each, wanted))),
  ),
}
