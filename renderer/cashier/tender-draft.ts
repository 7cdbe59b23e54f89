import { sumCash } from '../../shared/cashier/denomination.ts'
import { readPieces } from '../../shared/cashier/pieces.ts'
import type { CashCount, Payment } from '../../shared/cashier/payment.ts'
import { formatFen, parseYuan, type Fen } from '../../shared/kernel/money.ts'
import { noPart, type PartDraft } from './part-draft.ts'

/** Received money as it stands in the fields: an amount, how many of each note and coin, or another means. */
export type TenderDraft = {
  readonly way: 'amount' | 'count' | 'other'
  /** Undefined until it is typed in: then the exact amount stands there. */
  readonly text: string | undefined
  /** By value in fen; empty fields are absent or ''. */
  readonly pieces: Readonly<Record<string, string>>
  readonly part: PartDraft
}

/** After a step back, what had been received. */
export function firstTender({ tendered, cashCount }: Pick<Payment, 'tendered' | 'cashCount'>): TenderDraft {
  const empty = { text: undefined, pieces: {}, part: noPart }
  if (cashCount !== null) {
    const pieces = Object.fromEntries(
      Object.entries(cashCount).map(([value, count]) => [value, String(count)]),
    )
    return { ...empty, way: 'count', pieces }
  }
  return { ...empty, way: 'amount', text: tendered === null ? undefined : formatFen(tendered) }
}

/** What stands in the amount's field: the exact amount, until another is typed. */
export function amountText({ text }: Pick<TenderDraft, 'text'>, inCash: Fen): string {
  return text ?? formatFen(inCash)
}

/** What the fields say was received; undefined while they say nothing that could be added up. */
export function readTender(
  draft: Omit<TenderDraft, 'part'>,
  inCash: Fen,
): { readonly tendered: Fen; readonly cashCount: CashCount | undefined } | undefined {
  if (draft.way !== 'count') {
    const amount = parseYuan(amountText(draft, inCash))
    return amount.ok ? { tendered: amount.value, cashCount: undefined } : undefined
  }
  const cashCount = readCount(draft.pieces)
  if (cashCount === undefined) return undefined
  const sum = sumCash(cashCount)
  return sum.ok ? { tendered: sum.value, cashCount } : undefined
}

function readCount(pieces: TenderDraft['pieces']): CashCount | undefined {
  const count: Record<string, number> = {}
  for (const [value, text] of Object.entries(pieces)) {
    if (text.trim() === '') continue
    const read = readPieces(text)
    if (read === undefined) return undefined
    count[value] = read
  }
  return count
}
