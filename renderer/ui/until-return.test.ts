import { expect, it } from 'vitest'
import { untilReturn } from './until-return.ts'

it('counts a pause down to its return, and up once that is past (P1)', () => {
  const returnAtMs = 10_000_000
  const at = [-1_800_000, -1, 0, 59_999, 60_000].map((sinceMs) =>
    untilReturn(returnAtMs, returnAtMs + sinceMs),
  )
  expect(at).toEqual([
    { isLate: false, time: '30:00' },
    { isLate: false, time: '00:01' },
    { isLate: true, time: '00:00' },
    { isLate: true, time: '00:59' },
    { isLate: true, time: '01:00' },
  ])
})
