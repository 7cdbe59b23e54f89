import { describe, expect, it } from 'vitest'
import type { Cell } from './cell.ts'
import {
  readAccountNumber,
  readAmount,
  readBillNumber,
  readDay,
  readMonth,
  readNeededText,
  readNumber,
  readText,
} from './cell.ts'

function answers<Value>(
  read: (text: string) => Cell<Value>,
  texts: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(
    texts.map((text) => {
      const cell = read(text)
      return [text, cell.ok ? cell.value : cell.code]
    }),
  )
}

describe('a cell of an import file', () => {
  it('is an amount with separators, full-width digits and one decimal, and says what else it is', () => {
    expect(
      answers(readAmount, [
        '1,234.56',
        '７５．８５',
        '５',
        '0.5',
        ' 12.00 ',
        '',
        '-51.16',
        '49.391',
        '一百',
        '1,23.00',
        '99999999999',
      ]),
    ).toEqual({
      '1,234.56': 123_456,
      '７５．８５': 7_585,
      '５': 500,
      '0.5': 50,
      ' 12.00 ': 1_200,
      '': 'missing-amount',
      '-51.16': 'negative-amount',
      '49.391': 'three-decimals',
      一百: 'not-an-amount',
      '1,23.00': 'not-an-amount',
      '99999999999': 'too-large',
    })
  })

  it('is a month in any of the usual spellings', () => {
    const texts = [
      '202610',
      '2026-10',
      '2026/10',
      '2026年10月',
      '2026/7',
      '２０２６１０',
      '2026-13',
      '202600',
      '10-2026',
      '3026-01',
      '',
    ]
    expect(answers(readMonth, texts)).toEqual({
      '202610': '2026-10',
      '2026-10': '2026-10',
      '2026/10': '2026-10',
      '2026年10月': '2026-10',
      '2026/7': '2026-07',
      '２０２６１０': '2026-10',
      '2026-13': 'no-such-month',
      '202600': 'no-such-month',
      '10-2026': 'no-such-month',
      '3026-01': 'no-such-month',
      '': 'missing-value',
    })
  })

  it('is a day that the calendar has', () => {
    const texts = [
      '2026-11-25',
      '20261125',
      '2026/2/8',
      '2026年11月25日',
      '2028-02-29',
      '2026-02-29',
      '2026-02-30',
      '2026-04-31',
      '2026-00-10',
      '',
    ]
    expect(answers(readDay, texts)).toEqual({
      '2026-11-25': '2026-11-25',
      '20261125': '2026-11-25',
      '2026/2/8': '2026-02-08',
      '2026年11月25日': '2026-11-25',
      '2028-02-29': '2028-02-29',
      '2026-02-29': 'no-such-day',
      '2026-02-30': 'no-such-day',
      '2026-04-31': 'no-such-day',
      '2026-00-10': 'no-such-day',
      '': 'missing-value',
    })
  })

  it('is a number that is not negative', () => {
    expect(
      answers(readNumber, ['59510', '1,234.5', '０', '-1', '1e3', '12,34', '1.23456', '', 'Infinity']),
    ).toEqual({
      '59510': 59_510,
      '1,234.5': 1_234.5,
      '０': 0,
      '-1': 'not-a-number',
      '1e3': 'not-a-number',
      '12,34': 'not-a-number',
      '1.23456': 'not-a-number',
      '': 'missing-value',
      Infinity: 'not-a-number',
    })
  })

  it('is a number of an account or of a bill, or text', () => {
    expect([
      answers(readAccountNumber, ['４５２０９００００１', '4520900001', '45209', '45209x0001', '']),
      answers(readBillNumber, ['2026104520900001', 'B-2026-10', '账单一二三四五', '']),
      answers(readNeededText, [' 孔超 ', '  ', '字'.repeat(201)]),
      answers(readText, ['', '字'.repeat(200)]),
    ]).toEqual([
      {
        '４５２０９００００１': '4520900001',
        '4520900001': '4520900001',
        '45209': 'bad-account-number',
        '45209x0001': 'bad-account-number',
        '': 'missing-value',
      },
      {
        '2026104520900001': '2026104520900001',
        'B-2026-10': 'B-2026-10',
        账单一二三四五: 'bad-bill-number',
        '': 'missing-value',
      },
      { ' 孔超 ': '孔超', '  ': 'missing-value', ['字'.repeat(201)]: 'too-long' },
      { '': '', ['字'.repeat(200)]: '字'.repeat(200) },
    ])
  })
})
