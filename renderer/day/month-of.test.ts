import { expect, it } from 'vitest'
import { monthOf, shiftMonth, weeksOf } from './month-of.ts'

it('lays a month out in whole weeks from Monday', () => {
  const weeks = weeksOf('2026-11')
  expect([weeks.length, weeks[0]?.[0], weeks[0]?.[6], weeks[5]?.[0], weeks.at(-1)?.[6]]).toEqual([
    6,
    '2026-10-26',
    '2026-11-01',
    '2026-11-30',
    '2026-12-06',
  ])
  expect(weeksOf('2027-02').map((week) => week[0])).toEqual([
    '2027-02-01',
    '2027-02-08',
    '2027-02-15',
    '2027-02-22',
  ])
})

it('goes over the turn of the year', () => {
  expect([shiftMonth('2026-12', 1), shiftMonth('2026-01', -1), monthOf('2026-11-23')]).toEqual([
    '2027-01',
    '2025-12',
    '2026-11',
  ])
})
