import { z } from 'zod'
import { fen, largestFen, type Fen } from '../kernel/money.ts'
import { accept, refuse, type Refusal, type Result } from '../kernel/result.ts'

export type DrawerPiece = { readonly value: Fen; readonly form: 'note' | 'coin' }

const of = (form: DrawerPiece['form'], ...values: number[]): DrawerPiece[] =>
  values.map((value) => ({ value: fen(value), form }))

/** C2: all that a drawer is counted by, notes and coins apart: of 1 yuan, 5 jiao and 1 jiao there are both. */
export const drawerPieces: readonly DrawerPiece[] = [
  ...of('note', 10_000, 5_000, 2_000, 1_000, 500, 100, 50, 10),
  ...of('coin', 100, 50, 10, 5, 2, 1),
]

/** How many of each, by form and value in fen: `{ "note-10000": 2, "coin-100": 5 }`. */
export const drawerCountSchema = z.record(
  z.string().regex(/^(note|coin)-\d{1,5}$/),
  z.int().min(0).max(100_000),
)
export type DrawerCount = Readonly<z.infer<typeof drawerCountSchema>>

export function pieceKey({ value, form }: DrawerPiece): string {
  return `${form}-${value}`
}

/** What a count adds up to. */
export function sumDrawer(
  count: DrawerCount,
): Result<Fen, Refusal<'NO_SUCH_DENOMINATION' | 'AMOUNT_TOO_LARGE'>> {
  let total = 0
  for (const [key, pieces] of Object.entries(count)) {
    const piece = drawerPieces.find((each) => pieceKey(each) === key)
    if (piece === undefined) return refuse('NO_SUCH_DENOMINATION', { value: key })
    total += piece.value * pieces
  }
  return total > largestFen ? refuse('AMOUNT_TOO_LARGE') : accept(fen(total))
}
