import { expect, it } from 'vitest'
import { formatPublicDays, parsePublicDays } from './public-days-text.ts'

it('reads the announced holidays of a year, a line a day', () => {
  const text = '2027-01-01 放假 元旦 New Year\n\n2027-02-14,上班，春节\n2027-05-01 holiday 劳动节 Labour Day'
  const days = parsePublicDays(text)
  expect(days).toEqual([
    { day: '2027-01-01', kind: 'holiday', nameZh: '元旦', nameEn: 'New Year' },
    { day: '2027-02-14', kind: 'make-up', nameZh: '春节', nameEn: '春节' },
    { day: '2027-05-01', kind: 'holiday', nameZh: '劳动节', nameEn: 'Labour Day' },
  ])
  const names = { holiday: '放假', 'make-up': '上班' }
  expect(Array.isArray(days) && parsePublicDays(formatPublicDays(days, names))).toEqual(days)
})

it('names the line that it cannot read', () => {
  expect(
    ['2027-13-01 放假 元旦', '2027-01-01 放假 元旦\n2027-01-02 元旦', '明天 放假 元旦'].map(parsePublicDays),
  ).toEqual([{ wrongLine: 1 }, { wrongLine: 2 }, { wrongLine: 1 }])
})
