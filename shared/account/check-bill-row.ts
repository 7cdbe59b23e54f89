import { largestFen, type Fen } from '../kernel/money.ts'
import type { BusinessDay } from '../kernel/time.ts'
import { readAccountNumber, readAmount, readBillNumber, readDay, readMonth, readNumber } from './cell.ts'
import { RowReader, type RowMistake } from './check-row.ts'
import { billColumns as columns, type Header } from './import-columns.ts'

/** A bill as the company's file has it; owed = energy + penalty − paidBefore. */
export type BillRow = {
  readonly id: string
  readonly accountNumber: string
  readonly period: string
  readonly previousReading: number
  readonly reading: number
  readonly kwh: number
  readonly energy: Fen
  readonly penalty: Fen
  readonly paidBefore: Fen
  readonly dueDay: BusinessDay
}

export type CheckedBill = {
  readonly row: BillRow | undefined
  readonly mistakes: readonly RowMistake[]
  /** Known also in a row with mistakes: whether the account is there is one more thing to check. */
  readonly accountNumber: string | undefined
}

export function checkBillRow(header: Header, fields: readonly string[]): CheckedBill {
  const cells = new RowReader(header, fields)
  const row = {
    id: cells.read(columns.id, readBillNumber),
    accountNumber: cells.read(columns.accountNumber, readAccountNumber),
    period: cells.read(columns.period, readMonth),
    previousReading: cells.read(columns.previousReading, readNumber),
    reading: cells.read(columns.reading, readNumber),
    kwh: cells.read(columns.kwh, readNumber),
    energy: cells.read(columns.energy, readAmount),
    penalty: cells.read(columns.penalty, readAmount),
    paidBefore: cells.read(columns.paidBefore, readAmount),
    dueDay: cells.read(columns.dueDay, readDay),
  }
  const { previousReading, reading, energy, penalty, paidBefore } = row
  if (previousReading !== undefined && reading !== undefined && reading < previousReading) {
    cells.refuse(columns.reading, 'reading-runs-backwards')
  }
  if (energy !== undefined && penalty !== undefined) {
    if (energy + penalty > largestFen) cells.refuse(columns.energy, 'too-large')
    // More paid than billed would owe the customer money, which a bill cannot say.
    else if (paidBefore !== undefined && paidBefore > energy + penalty)
      cells.refuse(columns.paidBefore, 'too-large')
  }
  // Without a mistake every cell has its value.
  const good = cells.mistakes.length === 0 ? (row as BillRow) : undefined
  return { row: good, mistakes: cells.mistakes, accountNumber: row.accountNumber }
}
