import type { ShiftReport } from '../../../shared/shift/shift.ts'
import type { Reader } from '../database/database.ts'

/** What the receipts of a shift come to; reversals are below zero in it. */
export type ReceiptSums = Pick<
  ShiftReport,
  | 'receipts'
  | 'firstReceipt'
  | 'lastReceipt'
  | 'taken'
  | 'bills'
  | 'prepayments'
  | 'fees'
  | 'means'
  | 'reversals'
>

/** The cashier as a shift needs it: the cashier stands on the shift, so it is handed in. */
export type Till = {
  /** Accounts of payments that this person has not finished. */
  readonly listOpenPayments: (reader: Reader, staffId: string) => string[]
  readonly sumReceipts: (reader: Reader, shiftId: string) => ReceiptSums
}
