import type { BusinessDay, Instant } from '../../../shared/kernel/time.ts'
import type { DaySheets } from '../../../shared/reports/make-sheets.ts'
import { dimensionSchema, type Dimension } from '../../../shared/reports/place.ts'
import type { Sheets } from '../../../shared/reports/sheet.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

/** Grows with every change of what a sheet holds or how a row finds its place. */
const format = 1

const selectKept = statement<{ dimension: string; from: string; to: string }>()((param) =>
  sql
    .selectFrom('kept_day')
    .select(['business_day as day', 'sheets'])
    .where('dimension', '=', param.dimension)
    .where('format', '=', format)
    .where('business_day', '>=', param.from)
    .where('business_day', '<=', param.to),
)
const selectDays = statement<{ from: string; to: string }>()((param) =>
  sql
    .selectFrom('kept_day')
    .select('business_day as day')
    .where('dimension', '=', 'hour')
    .where('format', '=', format)
    .where('business_day', '>=', param.from)
    .where('business_day', '<=', param.to),
)
const insertKept = statement<{
  day: string
  dimension: string
  fromMs: number
  toMs: number
  sheets: string
}>()((param) =>
  sql.replaceInto('kept_day').values({
    business_day: param.day,
    dimension: param.dimension,
    format,
    from_ms: param.fromMs,
    to_ms: param.toMs,
    sheets: param.sheets,
  }),
)
const selectFirstTicket = statement<{ none: null }>()(() =>
  sql.selectFrom('ticket').select(({ fn }) => fn.min<string | null>('business_day').as('day')),
)
const selectFirstVisit = statement<{ none: null }>()(() =>
  sql.selectFrom('visit').select(({ fn }) => fn.min<string | null>('business_day').as('day')),
)
const selectRunning = statement<{ day: string; toMs: number }>()((param) =>
  sql.selectNoFrom(({ exists, selectFrom, or }) =>
    or([
      exists(
        selectFrom('visit')
          .select('id')
          .where('business_day', '=', param.day)
          .where('state', 'in', ['open', 'parked']),
      ),
      exists(
        selectFrom('ticket')
          .select('id')
          .where('business_day', '=', param.day)
          .where('state', 'in', ['called', 'serving']),
      ),
      exists(
        selectFrom('counter_pause')
          .select('id')
          .where('business_day', '=', param.day)
          .where('ended_at_ms', 'is', null),
      ),
      exists(
        selectFrom('fault')
          .select('id')
          .where('business_day', '=', param.day)
          .where('ended_at_ms', 'is', null),
      ),
      exists(
        selectFrom('counter_session')
          .select('id')
          .where('closed_at_ms', 'is', null)
          .where('opened_at_ms', '<', param.toMs),
      ),
    ]).as('isRunning'),
  ),
)

/** The kept days of the range, by day; a day that is not among them is made of its rows. */
export function findKept(
  reader: Reader,
  dimension: Dimension,
  from: BusinessDay,
  to: BusinessDay,
): ReadonlyMap<BusinessDay, Sheets> {
  const rows = reader.all(selectKept, { dimension, from, to })
  return new Map(rows.map(({ day, sheets }) => [day, JSON.parse(sheets) as Sheets]))
}

export function listKeptDays(reader: Reader, from: BusinessDay, to: BusinessDay): BusinessDay[] {
  return reader.all(selectDays, { from, to }).map(({ day }) => day)
}

export function saveKept(
  writer: Writer,
  day: BusinessDay,
  between: { readonly fromMs: Instant; readonly toMs: Instant },
  sheets: DaySheets,
): void {
  for (const dimension of dimensionSchema.options)
    writer.run(insertKept, { day, dimension, ...between, sheets: JSON.stringify(sheets[dimension]) })
}

/** The first day with any business. */
export function findFirstDay(reader: Reader): BusinessDay | undefined {
  const days = [selectFirstTicket, selectFirstVisit].map(
    (select) => reader.first(select, { none: null })?.day ?? undefined,
  )
  return days.filter((day) => day !== undefined).toSorted((one, other) => one.localeCompare(other))[0]
}

/** Whether a figure of the day still grows by time alone. */
export function isAnythingRunning(reader: Reader, day: BusinessDay, toMs: Instant): boolean {
  return reader.first(selectRunning, { day, toMs })?.isRunning === 1
}
