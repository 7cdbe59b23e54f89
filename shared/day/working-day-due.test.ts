import { describe, expect, it } from 'vitest'
import type { DayHours, PublicDay } from '../hall/calendar.ts'
import { weekdayOf } from '../kernel/local-instant.ts'
import { findUnknownYear, workingDayDueAt } from './working-day-due.ts'

const dayMs = 24 * 3600_000
const span = { from: '08:30', to: '17:30' }
/** A hall that opens from Monday to Friday, or one that nobody has given any hours. */
const hoursOn =
  (source: 'weekday' | 'no-hours', publicDays: readonly PublicDay[] = []) =>
  (day: string): DayHours => ({
    day,
    spans: source === 'weekday' && weekdayOf(day) < 5 ? [span] : [],
    opens: null,
    closes: null,
    source,
    publicDay: publicDays.find((each) => each.day === day) ?? null,
    reason: null,
  })
const newYear = (day: string, kind: PublicDay['kind']) => ({ day, kind, nameZh: '元旦', nameEn: 'New Year' })

describe('the same time, so many working days later (S1, C6)', () => {
  const friday = { atMs: 5_000, day: '2026-11-27' }
  it.each([
    ['over a weekend', friday, 1, hoursOn('weekday'), 3],
    ['over two weekends', friday, 6, hoursOn('weekday'), 10],
    ['over a weekend of the country, without hours', friday, 1, hoursOn('no-hours'), 3],
    [
      'over a holiday to a make-up workday, without hours',
      { atMs: 5_000, day: '2026-12-31' },
      1,
      hoursOn('no-hours', [newYear('2027-01-01', 'holiday'), newYear('2027-01-03', 'make-up')]),
      3,
    ],
  ])('goes %s', (_, from, workingDays, hours, days) => {
    expect(workingDayDueAt(from, workingDays, hours)).toBe(5_000 + days * dayMs)
  })
})

it('names the year that nobody knows only where the due day hangs on it (C6)', () => {
  const isKnown = (day: string) => day < '2027-01-01'
  expect(
    ['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-04'].map((day) =>
      findUnknownYear(day, 1, hoursOn('weekday'), isKnown),
    ),
  ).toEqual([undefined, undefined, 2027, 2027])
})
