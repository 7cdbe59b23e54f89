import { expect, test } from 'vitest'
import { cashActNames, checkCashDays } from './cash-day.ts'

// `npm run model:cash -- 20000` runs more.
test('random days at the drawers: what should be there is there at every step, all sums agree, and nothing after Z changes it (L1, L4, L6, L8, invariant 7)', async () => {
  const done = await checkCashDays({ runs: 2000, seed: 20_261_123 })
  // An act that is never accepted would prove nothing.
  expect([...done.keys()].toSorted()).toEqual(cashActNames)
})
