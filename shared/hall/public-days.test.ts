import { describe, expect, it } from 'vitest'
import { findPublicDay, isYearKnown, listKnownPublicDays } from './public-days.ts'

describe('public holidays', () => {
  it('and make-up workdays of 2026 are known by name', () => {
    expect(['2026-10-01', '2026-10-10', '2026-11-23', '2026-11-22'].map(findPublicDay)).toEqual([
      { day: '2026-10-01', kind: 'holiday', nameZh: '国庆节', nameEn: 'National Day' },
      { day: '2026-10-10', kind: 'make-up', nameZh: '国庆节', nameEn: 'National Day' },
      undefined,
      undefined,
    ])
  })

  it('of a year that was not announced yet are said to be unknown, not taken for workdays', () => {
    expect([2025, 2026, 2030].map(isYearKnown)).toEqual([true, true, false])
    expect([listKnownPublicDays(2026).length > 30, listKnownPublicDays(2030)]).toEqual([true, []])
  })
})
