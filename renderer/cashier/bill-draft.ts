import type { Bill } from '../../shared/account/account.ts'
import type { PaymentLine } from '../../shared/cashier/payment.ts'
import { formatFen, parseYuan, sumFen, type Fen, type YuanMistake } from '../../shared/kernel/money.ts'

export type BillMistake = YuanMistake | 'ABOVE_OWED' | 'ZERO'

/** What the clerk has ticked and typed, as it stands in the fields. */
export type BillDraft = {
  readonly bills: Readonly<Record<string, { readonly isChosen: boolean; readonly text: string }>>
  readonly prepayment: string
}

export type ReadBills = {
  readonly lines: readonly PaymentLine[]
  readonly due: Fen
  /** By bill id, or `prepayment`. */
  readonly mistakes: Readonly<Record<string, BillMistake>>
}

/** All arrears are ticked in full; after a step back, what had been chosen. */
export function firstDraft(bills: readonly Bill[], lines: readonly PaymentLine[]): BillDraft {
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
  }
}

/** The lines to be paid, oldest bill first, or what is wrong with the fields. F7: never above what a bill owes. */
export function readBills(draft: BillDraft, bills: readonly Bill[]): ReadBills {
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
  const prepayment = parseYuan(draft.prepayment)
  if (prepayment.ok && prepayment.value > 0) lines.push({ kind: 'prepayment', amount: prepayment.value })
  if (!prepayment.ok && prepayment.code !== 'MISSING') mistakes['prepayment'] = prepayment.code
  return { lines, due: sumFen(lines.map(({ amount }) => amount)), mistakes }
}
