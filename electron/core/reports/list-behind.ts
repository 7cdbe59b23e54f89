import type { BusinessDay } from '../../../shared/kernel/time.ts'
import { placeOfRow, type BehindFigure, type BehindRow } from '../../../shared/reports/behind.ts'
import { listRows } from '../../../shared/reports/list-rows.ts'
import { placesOf, type Dimension } from '../../../shared/reports/place.ts'
import type { Range } from '../../../shared/reports/range.ts'
import type { StaffQuery } from '../api/command.ts'
import { daysBetween } from '../hall/index.ts'
import { findKept } from './kept-store.ts'
import { readDayFacts } from './read-day-facts.ts'

type Wanted = Range & {
  readonly by: Dimension
  readonly key: string | null
  readonly figure: BehindFigure
  readonly limit: number
}

/** Tickets and visits: so that no desk waits for a year to be read; some 30 ms. */
const mostReadAtOnce = 2000

/** L18: the rows of single days, for as many days as one answer has time for; `nextDay` is where to go on. */
export function listBehind(
  query: StaffQuery,
  { from, to, by, key, figure, limit }: Wanted,
): { readonly rows: BehindRow[]; readonly nextDay: BusinessDay | null } {
  const last = to < query.businessDay ? to : query.businessDay
  const kept = findKept(query.tx, by, from, last)
  const rows: BehindRow[] = []
  let read = 0
  for (const day of daysBetween(from, last)) {
    const sheets = kept.get(day)
    if (sheets !== undefined && (key === null ? Object.keys(sheets).length === 0 : !(key in sheets))) continue
    if (read >= mostReadAtOnce || rows.length >= limit) return { rows, nextDay: day }
    const facts = readDayFacts(query, day)
    read += facts.tickets.length + facts.visits.length
    const places = placesOf(facts)
    rows.push(
      ...listRows(facts, figure)
        .filter((row) => key === null || placeOfRow(places, figure, row)[by] === key)
        .map((row) => ({ ...row, day })),
    )
  }
  return { rows, nextDay: null }
}
