import { describe, expect, it } from 'vitest'
import { usualWeek, type OpeningHours, type OpenSpan } from '../hall/calendar.ts'
import { findPublicDay } from '../hall/public-days.ts'
import { areSpansInOrder, hoursOf, instantsOf } from './opening-hours.ts'

const morning = { from: '08:30', to: '12:00' }
const afternoon = { from: '14:00', to: '17:00' }
const office: OpenSpan[] = [morning, afternoon]
const small: OpeningHours = {
  version: 1,
  validFromDay: '2026-01-01',
  week: [office, office, office, office, office, [], []],
  closedOnHolidays: true,
  makeUpSpans: null,
}
const county: OpeningHours = {
  ...small,
  version: 2,
  validFromDay: '2026-12-01',
  week: usualWeek,
  closedOnHolidays: false,
}
const short = (day: string, versions: OpeningHours[], exceptions: Parameters<typeof hoursOf>[2] = []) => {
  const { opens, closes, source, spans } = hoursOf(day, versions, exceptions, findPublicDay(day))
  return `${source} ${opens ?? '–'} ${closes ?? '–'} ${spans.length}`
}

describe('the hours of a day', () => {
  it('go by its weekday, with a lunch break where there is one, and a weekend without hours is closed', () => {
    expect(['2026-11-23', '2026-11-28'].map((day) => short(day, [small]))).toEqual([
      'weekday 08:30 17:00 2',
      'weekday – – 0',
    ])
  })

  it('are none on a public holiday and a workday’s on a make-up day, where the hall follows the public calendar', () => {
    const saturday = { ...small, makeUpSpans: office }
    expect([
      short('2026-10-01', [small]),
      short('2026-10-10', [small]),
      short('2026-10-10', [saturday]),
    ]).toEqual(['holiday – – 0', 'make-up – – 0', 'make-up 08:30 17:00 2'])
  })

  it('of a county hall know no weekend, no lunch break and no holiday (P5)', () => {
    const days = ['2026-12-05', '2027-01-01', '2026-12-07']
    expect(days.map((day) => short(day, [small, county]))).toEqual([
      'weekday 08:30 17:30 1',
      'weekday 08:30 17:30 1',
      'weekday 08:30 17:30 1',
    ])
  })

  it('change on the day from which the newest version is valid, and not before', () => {
    expect(['2025-12-31', '2026-11-30', '2026-12-01'].map((day) => short(day, [county, small]))).toEqual([
      'no-hours – – 0',
      'weekday 08:30 17:00 2',
      'weekday 08:30 17:30 1',
    ])
  })

  it('are an exception’s before all else, be it closed or open on a holiday', () => {
    const exceptions = [
      { day: '2026-11-23', spans: [], reason: '停电检修' },
      { day: '2026-10-01', spans: [morning], reason: '国庆值班' },
    ]
    expect([short('2026-11-23', [small], exceptions), short('2026-10-01', [small], exceptions)]).toEqual([
      'exception – – 0',
      'exception 08:30 12:00 1',
    ])
  })

  it('are instants of the hall’s zone, also on the night when Berlin’s clocks go back', () => {
    const night = { ...county, week: county.week.map(() => [{ from: '00:00', to: '24:00' }]) }
    const spans = (day: string) =>
      instantsOf(hoursOf(day, [{ ...night, validFromDay: '2026-01-01' }], [], undefined), 'Europe/Berlin')
    expect(
      ['2026-10-24', '2026-10-25', '2026-03-29'].map((day) =>
        spans(day).map((span) => (span.toMs - span.fromMs) / 3_600_000),
      ),
    ).toEqual([[24], [25], [23]])
  })

  it('are refused when a span ends before it begins, or begins before the one before has ended', () => {
    const cases: OpenSpan[][] = [
      [],
      office,
      [afternoon, morning],
      [{ from: '09:00', to: '09:00' }],
      [morning, { from: '12:00', to: '13:00' }],
    ]
    expect(cases.map(areSpansInOrder)).toEqual([true, true, false, false, false])
  })
})
