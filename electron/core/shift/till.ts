import type { Reader } from '../database/database.ts'

/** What the cashier's slice knows of a shift; handed in, because the cashier stands on the shift. */
export type Till = {
  /** Account numbers of the clerk's payments that are neither paid nor abandoned. */
  readonly listOpenPayments: (reader: Reader, staffId: string) => string[]
  readonly sumReceipts: (reader: Reader, shiftId: string) => ReceiptSums
}

export type ReceiptSums = {
  readonly receipts: number
  readonly firstReceipt: number | null
  readonly lastReceipt: number | null
  readonly bills: number
  readonly prepayments: number
}
