import { fen, largestFen, type Fen } from '../kernel/money.ts'
import { accept, refuse, type Refusal, type Result } from '../kernel/result.ts'
import type { CashCount } from './payment.ts'

export type Denomination = { readonly value: Fen; readonly form: 'note' | 'coin' }

/** C2: everything that a customer may put on the counter, from 100 yuan down to 0.01. Of 1 yuan and 1 jiao there are both. */
export const denominations: readonly Denomination[] = [
  ...[10_000, 5_000, 2_000, 1_000, 500, 100].map((value) => ({ value: fen(value), form: 'note' as const })),
  ...[50, 10, 5, 2, 1].map((value) => ({ value: fen(value), form: 'coin' as const })),
]

/** What a count of notes and coins adds up to; counts are by value in fen. */
export function sumCash(count: CashCount): Result<Fen, Refusal<'NO_SUCH_DENOMINATION' | 'AMOUNT_TOO_LARGE'>> {
  let total = 0
  for (const [value, pieces] of Object.entries(count)) {
    const denomination = denominations.find((each) => String(each.value) === value)
    if (denomination === undefined) return refuse('NO_SUCH_DENOMINATION', { value })
    total += denomination.value * pieces
  }
  return total > largestFen ? refuse('AMOUNT_TOO_LARGE') : accept(fen(total))
}

/** The fewest notes and coins that make up an amount, largest first: a help for handing out change. */
export function fewestPieces(amount: Fen): { readonly value: Fen; readonly pieces: number }[] {
  let left: number = amount
  return denominations.flatMap(({ value }) => {
    const pieces = Math.floor(left / value)
    left -= pieces * value
    return pieces === 0 ? [] : [{ value, pieces }]
  })
}
