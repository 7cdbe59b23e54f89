/** Every kind of entry in a drawer's ledger; amounts out of the drawer are below zero, a difference may be either. */
export const drawerKinds = [
  'float',
  'float-difference',
  'received',
  'change',
  'refund',
  'pay-in',
  'pay-out',
  'drop',
  'deposit',
] as const

/** Signed sums of a drawer's entries by kind. */
export type DrawerSums = Readonly<Record<(typeof drawerKinds)[number], number>>

export const noDrawerSums = Object.fromEntries(drawerKinds.map((kind) => [kind, 0])) as DrawerSums

/** L1, invariant 7: float + Σ(tendered − change) − what was given back + pay-ins − pay-outs − what went to safe and bank. */
export function expectedCash(sums: DrawerSums): number {
  return Object.values(sums).reduce((total, each) => total + each, 0)
}
