import { expect, it } from 'vitest'
import { hallDate, hallTime, hallTimestamp, hallTimeWithSeconds } from './hall-time.ts'

const at = Date.UTC(2026, 10, 23, 2, 42, 7)

it('tells the time in the zone of the hall, not of the machine', () => {
  expect([
    hallTime(at, 'Asia/Shanghai'),
    hallTimeWithSeconds(at, 'Asia/Shanghai'),
    hallTimestamp(at, 'Asia/Shanghai'),
    hallTime(at, 'Europe/Lisbon'),
    hallDate(at, 'zh-CN', 'Asia/Shanghai'),
    hallDate(at, 'en', 'Asia/Shanghai'),
  ]).toEqual([
    '10:42',
    '10:42:07',
    '2026-11-23 10:42:07',
    '02:42',
    '2026年11月23日星期一',
    'Monday, 23 November 2026',
  ])
})

it('says midnight as 00, not 24', () => {
  expect(hallTime(Date.UTC(2026, 10, 22, 16), 'Asia/Shanghai')).toBe('00:00')
})

it('still tells a time when the time zone or the instant is broken (L17)', () => {
  expect([hallTime(at, 'Nowhere/Land'), hallTime(Number.NaN, 'Asia/Shanghai')]).toEqual([
    hallTime(at, undefined),
    '–',
  ])
})
