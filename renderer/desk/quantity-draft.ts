import { quantitySchema } from '../../shared/visit/visit.ts'

export type QuantityDraft = {
  readonly text: string
  /** What to send; undefined leaves the count to the host, which knows every paid bill. */
  readonly quantity: number | undefined | 'wrong'
  readonly isFromBills: boolean
}

/** `typed`: undefined until the clerk has typed; then what stands in the field counts. */
export function readQuantity(typed: string | undefined, paidBills: number): QuantityDraft {
  if (typed === undefined)
    return { text: String(Math.max(1, paidBills)), quantity: undefined, isFromBills: paidBills > 0 }
  const number = quantitySchema.safeParse(/^\s*\d+\s*$/.test(typed) ? Number(typed) : 0)
  return { text: typed, quantity: number.success ? number.data : 'wrong', isFromBills: false }
}
