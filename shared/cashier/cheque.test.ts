import { expect, test } from 'vitest'
import { payee, rightCheque } from '../../tests/support/cheque.ts'
import { fen } from '../kernel/money.ts'
import { weekdayOf } from '../kernel/local-instant.ts'
import { findChequeMistakes, lastDayToPresent } from './cheque.ts'

const isWorkingDay = (day: string) => weekdayOf(day) < 5 && !day.startsWith('2026-10-0')
const facts = { amount: fen(10_500), today: '2026-11-23', payee, isWorkingDay }

test('a cheque that is right has no mistake (C3)', () => {
  expect(findChequeMistakes(rightCheque, facts)).toEqual([])
})

test.each([
  ['without a readable number', { number: '3090' }, 'NUMBER_UNREADABLE'],
  ['without its bank', { bank: '' }, 'BANK_MISSING'],
  ['dated tomorrow', { issuedOn: '2026-11-24' }, 'DATED_LATER'],
  ['presented too late', { issuedOn: '2026-11-10' }, 'EXPIRED'],
  ['with its date in figures', { isDateInCapitals: false }, 'DATE_NOT_IN_CAPITALS'],
  ['made out to somebody else', { payee: '滨江自来水公司' }, 'PAYEE_DIFFERS'],
  ['with an amount in words that says nothing', { amountInCapitals: '壹佰零伍' }, 'CAPITALS_UNREADABLE'],
  ['in small numerals', { amountInCapitals: '一百零五元整' }, 'CAPITALS_UNREADABLE'],
  ['with words and figures that differ', { amountInCapitals: '壹佰伍拾元整' }, 'CAPITALS_DIFFER'],
  ['without a seal', { hasSeal: false }, 'SEAL_MISSING'],
  ['altered', { isUnaltered: false }, 'ALTERED'],
] as const)('a cheque %s is sent back with that reason (C3)', (_, change, mistake) => {
  expect(findChequeMistakes({ ...rightCheque, ...change }, facts)).toEqual([mistake])
})

test('a cheque with several mistakes names them all, in the order of the paper (C3)', () => {
  const cheque = { ...rightCheque, number: '', payee: '', amountInCapitals: '', hasSeal: false }
  expect(findChequeMistakes(cheque, facts)).toEqual([
    'NUMBER_UNREADABLE',
    'PAYEE_DIFFERS',
    'CAPITALS_UNREADABLE',
    'SEAL_MISSING',
  ])
})

test('brackets, spaces and points in the payee may be written in any way', () => {
  const long = '国网（滨江）供电公司'
  const cheque = { ...rightCheque, payee: '国网(滨江) 供电公司' }
  expect(findChequeMistakes(cheque, { ...facts, payee: long })).toEqual([])
})

// 票据法 §91: ten days, the day of issue not counted; 民法典 §203: a day of rest moves the last one on.
test.each([
  ['2026-11-02', '2026-11-12'],
  ['2026-11-25', '2026-12-07'],
  ['2026-01-26', '2026-02-05'],
  ['2028-02-22', '2028-03-03'],
  ['2026-09-22', '2026-10-12'],
])('a cheque of %s may be presented until %s', (issuedOn, last) => {
  expect(lastDayToPresent(issuedOn, isWorkingDay)).toBe(last)
})
