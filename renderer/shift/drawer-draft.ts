import { readPieces } from '../../shared/cashier/pieces.ts'
import { drawerPieces, pieceKey, sumDrawer, type DrawerCount } from '../../shared/shift/drawer-count.ts'
import { zeroFen, type Fen } from '../../shared/kernel/money.ts'

/** What is typed into the fields of a count, by the piece's key; an empty field is none. */
export type DrawerDraft = Readonly<Record<string, string>>

/** Undefined where a field is no number. */
export function readDrawer(
  draft: DrawerDraft,
): { readonly pieces: DrawerCount; readonly sum: Fen } | undefined {
  const pieces: Record<string, number> = {}
  for (const piece of drawerPieces) {
    const key = pieceKey(piece)
    const read = readPieces(draft[key] ?? '')
    if (read === undefined) return undefined
    if (read > 0) pieces[key] = read
  }
  const sum = sumDrawer(pieces)
  return { pieces, sum: sum.ok ? sum.value : zeroFen }
}
