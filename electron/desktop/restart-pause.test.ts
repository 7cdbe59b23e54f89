import { expect, test } from 'vitest'
import { restartPause } from './restart-pause.ts'

test('a terminal process that dies is started again, each time after a longer pause', () => {
  const deathsMs = [0, 1_000, 2_000, 3_000, 4_000]
  const pauses = deathsMs.map((atMs, index) => restartPause(deathsMs.slice(0, index + 1), atMs))
  expect(pauses).toEqual([200, 400, 800, 1_600, 3_200])
})

test('the sixth death within a minute ends it: five starts did not help', () => {
  expect(restartPause([0, 1_000, 2_000, 3_000, 4_000, 59_999], 59_999)).toBeUndefined()
})

test('deaths more than a minute ago count no longer, whichever way it died before', () => {
  expect({
    onceAMinute: restartPause([0, 60_000, 120_000, 180_000, 240_000, 300_000], 300_000),
    sixthAfterAMinute: restartPause([0, 1_000, 2_000, 3_000, 4_000, 60_000], 60_000),
  }).toEqual({ onceAMinute: 200, sixthAfterAMinute: 3_200 })
})
