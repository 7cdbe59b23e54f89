import type { Receipt } from './payment.ts'

/** All that the customer gave: cash as it was tendered, and the other means. */
export function receivedOf({ tendered, tenders }: Receipt): number {
  const others = tenders.filter(({ means }) => means !== 'cash').map(({ amount }) => amount)
  return others.reduce((sum, amount) => sum + amount, Number(tendered))
}
