import { describe, expect, it } from 'vitest'
import { businessDayOf, elapsedMs } from './time.ts'

describe('the business day', () => {
  it('is the hall’s own date, which turns at its midnight and not at UTC’s (L14)', () => {
    const lastMinute = Date.UTC(2026, 10, 23, 15, 59, 59, 999)
    const days = [lastMinute, lastMinute + 1, lastMinute].map((at) => businessDayOf(at, 'Asia/Shanghai'))
    expect(days).toEqual(['2026-11-23', '2026-11-24', '2026-11-23'])
  })

  it('differs by zone at one instant', () => {
    const at = Date.UTC(2026, 10, 23, 20, 0)
    const zones = ['Asia/Shanghai', 'Asia/Urumqi', 'UTC', 'Asia/Kathmandu']
    expect(zones.map((zone) => businessDayOf(at, zone))).toEqual([
      '2026-11-24',
      '2026-11-24',
      '2026-11-23',
      '2026-11-24',
    ])
  })

  it('refuses a zone that does not exist', () => {
    expect(() => businessDayOf(0, 'Asia/Nowhere')).toThrow(RangeError)
  })
})

describe('elapsed time', () => {
  it('is never below zero', () => {
    expect([elapsedMs(5, 9), elapsedMs(9, 5)]).toEqual([4, 0])
  })
})
