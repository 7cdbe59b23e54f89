import type { Bill } from '../../shared/account/account.ts'
import type { FeeDue } from '../../shared/application/fee-due.ts'
import type { PaymentLine } from '../../shared/cashier/payment.ts'
import { mostUnits } from '../../shared/fee/fee.ts'
import { fen, formatFen, parseYuan, sumFen, type Fen, type YuanMistake } from '../../shared/kernel/money.ts'

export type BillMistake = YuanMistake | 'ABOVE_OWED' | 'ZERO' | 'QUANTITY'

/** What the clerk has ticked and typed, as it stands in the fields. */
export type BillDraft = {
  readonly bills: Readonly<Record<string, { readonly isChosen: boolean; readonly text: string }>>
  readonly prepayment: string
  /** How many units, by the fee's code; empty fields are absent or ''. */
  readonly fees: Readonly<Record<string, string>>
}

type ChargedFee = { readonly code: string; readonly amount: Fen | null }

export type ReadBills = {
  readonly lines: readonly PaymentLine[]
  readonly due: Fen
  /** By bill id, fee code, or `prepayment`. */
  readonly mistakes: Readonly<Record<string, BillMistake>>
}

/** All arrears are ticked in full, and what the visit's applications cost; after a step back, what had been chosen. */
export function firstDraft(
  bills: readonly Bill[],
  lines: readonly PaymentLine[],
  feesDue: readonly Pick<FeeDue, 'code' | 'quantity'>[] = [],
): BillDraft {
  const amounts = new Map(
    lines.flatMap((line) => (line.kind === 'bill' ? [[line.billId, line.amount] as const] : [])),
  )
  const prepayment = lines.find(({ kind }) => kind === 'prepayment')
  return {
    bills: Object.fromEntries(
      bills.map(({ id, owed }) => [
        id,
        { isChosen: lines.length === 0 || amounts.has(id), text: formatFen(amounts.get(id) ?? owed) },
      ]),
    ),
    prepayment: prepayment === undefined ? '' : formatFen(prepayment.amount),
    fees: Object.fromEntries(
      lines.length === 0
        ? feesDue.map(({ code, quantity }) => [code, String(quantity)] as const)
        : lines.flatMap((line) =>
            line.kind === 'fee' ? [[line.feeCode, String(line.quantity)] as const] : [],
          ),
    ),
  }
}

/** The lines to be paid, oldest bill first, or what is wrong with the fields. F7: never above what a bill owes. */
export function readBills(
  draft: BillDraft,
  bills: readonly Bill[],
  fees: readonly ChargedFee[] = [],
): ReadBills {
  const lines: PaymentLine[] = []
  const mistakes: Record<string, BillMistake> = {}
  for (const { id, owed } of bills) {
    const choice = draft.bills[id]
    if (choice?.isChosen !== true) continue
    const amount = parseYuan(choice.text)
    if (!amount.ok) mistakes[id] = amount.code
    else if (amount.value === 0) mistakes[id] = 'ZERO'
    else if (amount.value > owed) mistakes[id] = 'ABOVE_OWED'
    else lines.push({ kind: 'bill', billId: id, amount: amount.value })
  }
  for (const { code: feeCode, amount } of fees) {
    const text = draft.fees[feeCode]?.trim() ?? ''
    if (text === '' || text === '0' || amount === null) continue
    const quantity = /^\d{1,5}$/.test(text) ? Number(text) : 0
    if (quantity < 1 || quantity > mostUnits) mistakes[feeCode] = 'QUANTITY'
    else lines.push({ kind: 'fee', feeCode, quantity, amount: fen(amount * quantity) })
  }
  const prepayment = parseYuan(draft.prepayment)
  if (prepayment.ok && prepayment.value > 0) lines.push({ kind: 'prepayment', amount: prepayment.value })
  if (!prepayment.ok && prepayment.code !== 'MISSING') mistakes['prepayment'] = prepayment.code
  return { lines, due: sumFen(lines.map(({ amount }) => amount)), mistakes }
}
