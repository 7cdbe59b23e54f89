import type { BusinessDay } from '../kernel/time.ts'
import type { Account } from './account.ts'
import { readAccountNumber, readDay, readNeededText, readNumber, readText } from './cell.ts'
import { RowReader, type RowMistake } from './check-row.ts'
import { accountColumns as columns, type Header } from './import-columns.ts'

/** An account as the company's file has it. */
export type AccountRow = Account & {
  readonly identityType: string
  readonly identityNumber: string
  readonly openedDay: BusinessDay
}

export type CheckedAccount = {
  readonly row: AccountRow | undefined
  readonly mistakes: readonly RowMistake[]
}

/** Phone and identity may be missing: old accounts have none. */
export function checkAccountRow(header: Header, fields: readonly string[]): CheckedAccount {
  const cells = new RowReader(header, fields)
  const row = {
    number: cells.read(columns.number, readAccountNumber),
    name: cells.read(columns.name, readNeededText),
    address: cells.read(columns.address, readNeededText),
    phone: cells.read(columns.phone, readText),
    identityType: cells.read(columns.identityType, readText),
    identityNumber: cells.read(columns.identityNumber, readText),
    category: cells.read(columns.category, readNeededText),
    voltage: cells.read(columns.voltage, readNeededText),
    capacityKva: cells.read(columns.capacityKva, readNumber),
    state: cells.read(columns.state, readNeededText),
    openedDay: cells.read(columns.openedDay, readDay),
  }
  // Without a mistake every cell has its value.
  return { row: cells.mistakes.length === 0 ? (row as AccountRow) : undefined, mistakes: cells.mistakes }
}
