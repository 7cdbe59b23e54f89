import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, instantOf, weekdayOf } from './local-instant.ts'
import { businessDayOf } from './time.ts'

const seed = 20261123
const zones = ['Asia/Shanghai', 'Europe/Berlin', 'America/Santiago', 'Australia/Lord_Howe', 'Asia/Kathmandu']
const hour = 60 * 60_000

const shownAt = (at: number, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    at,
  )

describe('a time on the hall’s clock', () => {
  it('is an instant by the hall’s zone, not by this machine’s (L14)', () => {
    expect([
      instantOf('2026-11-23', '08:30', 'Asia/Shanghai'),
      instantOf('2026-11-23', '08:30', 'Europe/Berlin'),
      instantOf('2026-11-23', '24:00', 'Asia/Shanghai'),
    ]).toEqual([Date.UTC(2026, 10, 23, 0, 30), Date.UTC(2026, 10, 23, 7, 30), Date.UTC(2026, 10, 23, 16, 0)])
  })

  it('is right on both days of the year on which Berlin changes its clocks', () => {
    const opens = (day: string) => instantOf(day, '08:30', 'Europe/Berlin')
    expect([
      opens('2026-03-29') - opens('2026-03-28'),
      opens('2026-10-25') - opens('2026-10-24'),
      instantOf('2026-10-25', '24:00', 'Europe/Berlin') - instantOf('2026-10-25', '00:00', 'Europe/Berlin'),
    ]).toEqual([23 * hour, 25 * hour, 25 * hour])
  })

  it('that is skipped comes later by what was skipped, and one that is shown twice is the first', () => {
    expect([
      instantOf('2026-03-29', '02:30', 'Europe/Berlin'),
      instantOf('2026-10-25', '02:30', 'Europe/Berlin'),
    ]).toEqual([Date.UTC(2026, 2, 29, 1, 30), Date.UTC(2026, 9, 25, 0, 30)])
  })

  it('is what the clock shows then, on any day in any zone', () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays('2024-01-01', count))
    fc.assert(
      // No zone here skips or repeats the hours from 04:00 on.
      fc.property(
        days,
        fc.integer({ min: 4 * 60, max: 23 * 60 + 59 }),
        fc.constantFrom(...zones),
        (day, minute, zone) => {
          const time = [Math.floor(minute / 60), minute % 60]
            .map((part) => String(part).padStart(2, '0'))
            .join(':')
          const at = instantOf(day, time, zone)
          expect([businessDayOf(at, zone), shownAt(at, zone)]).toEqual([day, time])
        },
      ),
      { seed, numRuns: 2000 },
    )
  })

  it('counts days and weekdays on the calendar alone', () => {
    expect([addDays('2028-02-28', 1), addDays('2026-12-31', 1), addDays('2026-03-01', -1)]).toEqual([
      '2028-02-29',
      '2027-01-01',
      '2026-02-28',
    ])
    expect(['2026-11-23', '2026-11-28', '2026-11-29'].map(weekdayOf)).toEqual([0, 5, 6])
  })
})
