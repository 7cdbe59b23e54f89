import { expect, it } from 'vitest'
import { chinese } from '../texts/zh-CN/index.ts'
import { dayColumns, dayCsv, dayRows } from './day-columns.ts'

const sums = {
  shifts: 2,
  openShifts: 0,
  receipts: 3,
  taken: 123_456,
  bills: 123_000,
  fees: 456,
  prepayments: 0,
  means: [{ means: 'cash', count: 3, amount: 123_456 }],
  overShort: -100_050,
} as const
const clerk = { id: 'clerk', number: '1007', name: '=HYPERLINK("x")' }
const day = { clerks: [{ ...sums, clerk }], hall: sums, asOfMs: 0 }

it('the file says what the table says, the hall last, its figures to be reckoned with and no name a formula', () => {
  const columns = dayColumns(day, chinese)
  const rows = dayRows(day)
  const figures = '2,0,3,1234.56,1230.00,4.56,0.00,1234.56,-1000.50'
  expect(dayCsv(columns, rows)).toBe(
    `\uFEFF收款员,班次数,未结班,收据,收据合计,电费,服务收费,预存,现金,长款（+）短款（−）\r\n` +
      `"'=HYPERLINK(""x"") 1007",${figures}\r\n全厅合计,${figures}\r\n`,
  )
  expect(columns.map(({ cell }) => rows.map(cell)).at(-1)).toEqual(['-1,000.50', '-1,000.50'])
})
