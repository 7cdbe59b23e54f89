import { sumCash } from '../../shared/cashier/denomination.ts'
import type { CashCount, Payment } from '../../shared/cashier/payment.ts'
import { formatFen, parseYuan, type Fen } from '../../shared/kernel/money.ts'

/** Received money as it stands in the fields: an amount, or how many of each note and coin. */
export type TenderDraft = {
  readonly way: 'amount' | 'count'
  readonly text: string
  /** By value in fen; empty fields are absent or ''. */
  readonly pieces: Readonly<Record<string, string>>
}

/** After a step back, what had been received. */
export function firstTender({ tendered, cashCount }: Pick<Payment, 'tendered' | 'cashCount'>): TenderDraft {
  if (cashCount !== null) {
    const pieces = Object.fromEntries(
      Object.entries(cashCount).map(([value, count]) => [value, String(count)]),
    )
    return { way: 'count', text: '', pieces }
  }
  return { way: 'amount', text: tendered === null ? '' : formatFen(tendered), pieces: {} }
}

/** What the fields say was received; undefined while they say nothing that could be added up. */
export function readTender(
  draft: TenderDraft,
): { readonly tendered: Fen; readonly cashCount: CashCount | undefined } | undefined {
  if (draft.way === 'amount') {
    const amount = parseYuan(draft.text)
    return amount.ok ? { tendered: amount.value, cashCount: undefined } : undefined
  }
  const cashCount = readPieces(draft.pieces)
  if (cashCount === undefined) return undefined
  const sum = sumCash(cashCount)
  return sum.ok ? { tendered: sum.value, cashCount } : undefined
}

function readPieces(pieces: TenderDraft['pieces']): CashCount | undefined {
  const count: Record<string, number> = {}
  for (const [value, text] of Object.entries(pieces)) {
    if (text.trim() === '') continue
    if (!isPieces(text)) return undefined
    count[value] = Number(text)
  }
  return count
}

/** Whole and not more than anybody can count. */
export function isPieces(text: string): boolean {
  return /^\s*\d{0,5}\s*$/.test(text)
}
