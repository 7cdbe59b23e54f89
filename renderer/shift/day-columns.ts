import { formatFen } from '../../shared/kernel/money.ts'
import type { CashSums, ClerkSums, DaySums } from '../../shared/shift/day-sums.ts'
import { rowsCsv } from '../reports/rows-csv.ts'
import type { Texts } from '../texts/zh-CN/index.ts'

/** A clerk's line; the last one is the hall's. */
export type DayRow = CashSums & { readonly clerk: ClerkSums['clerk'] | null }
export type DayColumn = {
  readonly title: string
  readonly isNumber: boolean
  readonly cell: (row: DayRow) => string
}

export function dayRows({ clerks, hall }: DaySums): readonly DayRow[] {
  return clerks.length === 0 ? [] : [...clerks, { ...hall, clerk: null }]
}

/** L18: the same columns on the screen, on paper and in the file; of the means those that were used on this day. */
export function dayColumns({ hall }: DaySums, { shift, payment }: Texts): readonly DayColumn[] {
  const { page: texts, report: words } = shift
  const number = (title: string, of: (row: DayRow) => number) => ({
    title,
    isNumber: true,
    cell: (row: DayRow) => String(of(row)),
  })
  const amount = (title: string, of: (row: DayRow) => number) => ({
    title,
    isNumber: true,
    cell: (row: DayRow) => formatFen(of(row)),
  })
  return [
    {
      title: words.clerk,
      isNumber: false,
      cell: ({ clerk }) => (clerk === null ? texts.hallTotal : `${clerk.name} ${clerk.number}`),
    },
    number(texts.shiftCount, ({ shifts }) => shifts),
    number(texts.openShifts, ({ openShifts }) => openShifts),
    number(words.receipts, ({ receipts }) => receipts),
    amount(words.taken, ({ taken }) => taken),
    amount(texts.bills, ({ bills }) => bills),
    amount(texts.fees, ({ fees }) => fees),
    amount(texts.prepayments, ({ prepayments }) => prepayments),
    ...hall.means.map(({ means }) =>
      amount(
        payment.means.names[means],
        (row) => row.means.find((each) => each.means === means)?.amount ?? 0,
      ),
    ),
    amount(words.overShort, ({ overShort }) => overShort),
  ]
}

/** A figure in a spreadsheet has no separators: it is to be reckoned with. */
export function dayCsv(columns: readonly DayColumn[], rows: readonly DayRow[]): string {
  const plain = ({ isNumber, cell }: DayColumn) =>
    isNumber ? (row: DayRow) => cell(row).replaceAll(',', '') : cell
  return rowsCsv(
    columns.map((column) => [column.title, plain(column)] as const),
    rows,
  )
}
