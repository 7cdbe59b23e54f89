/** More than anybody can count at a counter. */
export const mostPieces = 99_999

/**
 * How many notes or coins of one kind are meant by what was typed: "12", or rolls and loose ones as they lie on the counter,
 * "50×3+12" (C2). An empty text is none; undefined when it cannot be read, or is too many.
 */
export function readPieces(text: string): number | undefined {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '').replaceAll(/[xX×]/g, '*')
  if (plain === '') return 0
  if (!/^\d{1,5}(?:\*\d{1,5})?(?:\+\d{1,5}(?:\*\d{1,5})?)*$/.test(plain)) return undefined
  const sum = plain
    .split('+')
    .map((part) => part.split('*').reduce((product, factor) => product * Number(factor), 1))
    .reduce((all, each) => all + each, 0)
  return sum <= mostPieces ? sum : undefined
}
