import { test } from 'vitest'
import { checkRandomDays } from './random-day.ts'

// `npm run model -- 20000` runs more.
test('random days of several clerks, with crashes and clock jumps: every ticket ends, nobody is called twice, no minute is lost (H1, L12, L13, L15)', async () => {
  await checkRandomDays({ runs: 2000, seed: 20_261_123 })
})
