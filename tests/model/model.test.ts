import { expect, test } from 'vitest'
import { actNames, checkRandomDays } from './random-day.ts'

// `npm run model -- 20000` runs more.
test('random days of several clerks, with crashes and clock jumps: every ticket ends, everybody has someone who answers for them, nobody is called twice, no minute is lost (H1, L5, L12, L13, L15)', async () => {
  const done = await checkRandomDays({ runs: 2000, seed: 20_261_123 })
  // An act that is never accepted would prove nothing.
  expect([...done.keys()].toSorted()).toEqual(actNames)
})
