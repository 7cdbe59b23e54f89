import { expect, it } from 'vitest'
import { openSpansSchema } from '../../shared/hall/calendar.ts'
import { formatSpans, parseSpans, parseTime } from './spans-text.ts'

it('reads opening hours as a manager types them', () => {
  const read = ['8:30-17:30', '0830–1200 13:30～17:30', '8到12，13：30 至 24:00', '', '  '].map((text) => {
    const spans = parseSpans(text)
    return spans && formatSpans(openSpansSchema.parse(spans))
  })
  expect(read).toEqual(['08:30–17:30', '08:30–12:00 13:30–17:30', '08:00–12:00 13:30–24:00', '', ''])
})

it('says so where the hours cannot be read', () => {
  expect(
    ['8:30', '8-9-10', '25:00-26:00', '8:70-9', '24:30-24:40', '早-晚', '8:30 17:30'].map(parseSpans),
  ).toEqual(Array.from({ length: 7 }))
})

it('reads back what it has written', () => {
  const spans = [
    { from: '00:00', to: '06:00' },
    { from: '22:15', to: '24:00' },
  ]
  expect(parseSpans(formatSpans(spans))).toEqual(spans)
  expect([parseTime('18'), parseTime('1805'), parseTime('six')]).toEqual(['18:00', '18:05', undefined])
})
