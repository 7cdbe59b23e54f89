import { expect, it } from 'vitest'
import { daysIn, rangeBefore, rangeOf } from './range.ts'

it.each([
  ['a day is itself', 'day', '2026-11-23', ['2026-11-23', '2026-11-23', 1]],
  ['a week is Monday to Sunday', 'week', '2026-11-29', ['2026-11-23', '2026-11-29', 7]],
  ['a month ends with its own last day', 'month', '2028-02-10', ['2028-02-01', '2028-02-29', 29]],
  ['December does not run into the next year', 'month', '2026-12-31', ['2026-12-01', '2026-12-31', 31]],
] as const)('%s', (_, length, day, wanted) => {
  const range = rangeOf(length, day)
  expect([range.from, range.to, daysIn(range)]).toEqual(wanted)
})

it('is held against the same weekdays before, without overlap', () => {
  expect([
    rangeBefore(rangeOf('day', '2026-11-23')),
    rangeBefore(rangeOf('week', '2026-11-23')),
    rangeBefore(rangeOf('month', '2026-11-23')),
  ]).toEqual([
    { from: '2026-11-16', to: '2026-11-16' },
    { from: '2026-11-16', to: '2026-11-22' },
    { from: '2026-09-27', to: '2026-10-26' },
  ])
})
