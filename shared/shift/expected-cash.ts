/** Signed sums of a drawer's entries by kind; what went out is below zero. */
export type DrawerSums = Readonly<
  Record<'float' | 'received' | 'change' | 'pay-in' | 'pay-out' | 'drop' | 'deposit', number>
>

/** L1, invariant 7: float + Σ(tendered − change) + pay-ins − pay-outs − what went to safe and bank. */
export function expectedCash(sums: DrawerSums): number {
  return Object.values(sums).reduce((total, each) => total + each, 0)
}
