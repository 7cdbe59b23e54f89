import { expect, it } from 'vitest'
import { restartPause } from './restart-pause.ts'

it('starts the terminal process again at once after one death, later after each more, and not for ever', () => {
  const nowMs = 100_000
  const pauses = Array.from({ length: 9 }, (_, index) =>
    restartPause(
      Array.from({ length: index + 1 }, () => nowMs),
      nowMs,
    ),
  )
  expect(pauses).toEqual([200, 400, 800, 1600, 3200, 5000, 5000, 5000, undefined])
})

it('forgets deaths that are a minute old', () => {
  expect(restartPause([...Array.from({ length: 20 }, () => 0), 60_000], 60_000)).toBe(200)
})
