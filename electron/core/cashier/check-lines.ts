import type { PaymentLine } from '../../../shared/cashier/payment.ts'
import { fen, largestFen, type Fen } from '../../../shared/kernel/money.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { findOpenBill } from '../account/index.ts'
import type { StaffQuery } from '../api/command.ts'
import { findFee } from '../fee/index.ts'

/** A line with what the receipt says of its bill. */
export type CheckedLine = {
  readonly kind: 'bill' | 'prepayment' | 'fee'
  readonly billId: string | null
  readonly period: string | null
  readonly feeCode: string | null
  readonly quantity: number | null
  readonly amount: Fen
}
export type LineRefusal =
  | 'BILL_NOT_FOUND'
  | 'BILL_TWICE'
  | 'FEE_NOT_FOUND'
  | 'FEE_TWICE'
  | 'FEE_DIFFERS'
  | 'AMOUNT_ZERO'
  | 'AMOUNT_ABOVE_OWED'
  | 'AMOUNT_TOO_LARGE'

const plain = { billId: null, period: null, feeCode: null, quantity: null } as const

/** F7: no line above what its bill owes at this moment, none of another account, nothing twice. */
export function checkLines(
  { tx: reader, businessDay }: Pick<StaffQuery, 'tx' | 'businessDay'>,
  accountNumber: string,
  lines: readonly PaymentLine[],
): Result<{ readonly lines: CheckedLine[]; readonly due: Fen }, Refusal<LineRefusal>> {
  const checked: CheckedLine[] = []
  let due = 0
  for (const line of lines) {
    if (line.amount === 0) return refuse('AMOUNT_ZERO')
    due += line.amount
    if (due > largestFen) return refuse('AMOUNT_TOO_LARGE')
    if (line.kind === 'prepayment') {
      checked.push({ ...plain, kind: 'prepayment', amount: line.amount })
      continue
    }
    if (line.kind === 'fee') {
      const { feeCode, quantity, amount } = line
      if (checked.some((each) => each.feeCode === feeCode)) return refuse('FEE_TWICE')
      const fee = findFee(reader, feeCode, businessDay)
      if (fee === undefined) return refuse('FEE_NOT_FOUND')
      if (amount !== fee.amount * quantity)
        return refuse('FEE_DIFFERS', { name: fee.nameZh, feeFen: fee.amount })
      checked.push({ ...plain, kind: 'fee', feeCode, quantity, amount })
      continue
    }
    const { billId, amount } = line
    if (checked.some((each) => each.billId === billId)) return refuse('BILL_TWICE', { billId })
    const bill = findOpenBill(reader, billId)
    if (bill === undefined || bill.accountNumber !== accountNumber)
      return refuse('BILL_NOT_FOUND', { billId })
    if (amount > bill.owed) return refuse('AMOUNT_ABOVE_OWED', { period: bill.period, owedFen: bill.owed })
    checked.push({ ...plain, kind: 'bill', billId, period: bill.period, amount })
  }
  return accept({ lines: checked, due: fen(due) })
}
