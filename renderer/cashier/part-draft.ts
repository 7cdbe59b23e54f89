import type { Cheque } from '../../shared/cashier/cheque.ts'
import { recordedMeansSchema, type Part } from '../../shared/cashier/means.ts'
import { formatFen, parseYuan, type Fen } from '../../shared/kernel/money.ts'

export const otherMeans = ['wechat', 'alipay', 'card', 'transfer', 'cheque', 'balance'] as const

/** A part that is not cash, as it stands in the fields. */
export type PartDraft = {
  readonly means: (typeof otherMeans)[number]
  /** Undefined until it is typed in: then all that is still open stands there. */
  readonly amount: string | undefined
  readonly reference: string
  readonly cheque: Cheque
}

const noCheque: Cheque = {
  number: '',
  bank: '',
  payee: '',
  issuedOn: '',
  amountInCapitals: '',
  hasSeal: false,
  isUnaltered: false,
  isDateInCapitals: false,
}
export const noPart: PartDraft = { means: 'wechat', amount: undefined, reference: '', cheque: noCheque }

export function partAmountText({ amount }: PartDraft, open: Fen): string {
  return amount ?? formatFen(open)
}

export type PartMistake = 'amount' | 'reference' | 'issuedOn'

/** The part that the fields say, or the field that says none. */
export function readPart(draft: PartDraft, open: Fen): Part | PartMistake {
  const amount = parseYuan(partAmountText(draft, open))
  if (!amount.ok || amount.value === 0) return 'amount'
  const { means } = draft
  if (means === 'balance') return { means, amount: amount.value }
  if (means === 'cheque') {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(draft.cheque.issuedOn)) return 'issuedOn'
    return { means, amount: amount.value, cheque: draft.cheque }
  }
  const reference = draft.reference.trim()
  if (!/^[A-Za-z0-9-]{4,40}$/.test(reference)) return 'reference'
  return { means: recordedMeansSchema.parse(means), amount: amount.value, reference }
}
