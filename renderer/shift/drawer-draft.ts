import { drawerPieces, pieceKey, sumDrawer, type DrawerCount } from '../../shared/shift/drawer-count.ts'
import { zeroFen, type Fen } from '../../shared/kernel/money.ts'

/** What is typed into the fields of a count, by the piece's key; an empty field is none. */
export type DrawerDraft = Readonly<Record<string, string>>

export function isPieces(text: string): boolean {
  return /^\d{0,5}$/.test(text.trim())
}

/** Undefined where a field is no number. */
export function readDrawer(
  draft: DrawerDraft,
): { readonly pieces: DrawerCount; readonly sum: Fen } | undefined {
  const typed = drawerPieces.map((piece) => [pieceKey(piece), draft[pieceKey(piece)]?.trim() ?? ''] as const)
  if (typed.some(([, text]) => !isPieces(text))) return undefined
  const pieces = Object.fromEntries(
    typed.filter(([, text]) => Number(text) > 0).map(([key, text]) => [key, Number(text)]),
  )
  const sum = sumDrawer(pieces)
  return { pieces, sum: sum.ok ? sum.value : zeroFen }
}
