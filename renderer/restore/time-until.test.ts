import { expect, it } from 'vitest'
import { timeUntil } from './time-until.ts'

const minuteMs = 60_000

it('counts a begun minute as left, and an overdue one only when it is over (C6)', () => {
  expect([
    timeUntil(90 * minuteMs, 0),
    timeUntil(1, 0),
    timeUntil(0, 0),
    timeUntil(0, 1),
    timeUntil(0, 125 * minuteMs),
  ]).toEqual([
    { isLate: false, hours: 1, minutes: 30 },
    { isLate: false, hours: 0, minutes: 1 },
    { isLate: false, hours: 0, minutes: 0 },
    { isLate: true, hours: 0, minutes: 0 },
    { isLate: true, hours: 2, minutes: 5 },
  ])
})
