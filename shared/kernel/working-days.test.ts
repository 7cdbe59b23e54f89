import { describe, expect, it } from 'vitest'
import { weekdayOf } from './local-instant.ts'
import { addWorkingDays } from './working-days.ts'

const monday = '2026-11-23'
const friday = '2026-11-27'

describe('working days', () => {
  const isWeekday = (day: string) => weekdayOf(day) < 5

  it.each([
    [monday, 1, '2026-11-24'],
    [friday, 1, '2026-11-30'],
    [friday, 5, '2026-12-04'],
    ['2026-11-28', 1, '2026-11-30'],
  ])('after %s the %ith is %s', (day, count, wanted) => {
    expect(addWorkingDays(day, count, isWeekday)).toBe(wanted)
  })

  it('are every day where the calendar has none at all', () => {
    expect(addWorkingDays(friday, 1, () => false)).toBe('2026-11-28')
  })
})
