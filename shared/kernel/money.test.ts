import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fen, formatFen, largestFen, parseYuan, subtractFen, sumFen } from './money.ts'
import { accept, refuse } from './result.ts'

const seed = 20261123
const amounts = fc.integer({ min: 0, max: largestFen })

describe('money', () => {
  it.each([
    ['1,234.5', accept(123_450)],
    ['１２３．４５', accept(12_345)],
    ['￥ 0.01', accept(1)],
    ['12元', accept(1200)],
    ['-0.00', accept(0)],
    ['', refuse('MISSING')],
    ['12,34', refuse('NOT_A_NUMBER')],
    ['1.2.3', refuse('NOT_A_NUMBER')],
    ['.', refuse('NOT_A_NUMBER')],
    ['1.005', refuse('THREE_DECIMALS')],
    ['-3', refuse('NEGATIVE')],
    ['10000000000', refuse('TOO_LARGE')],
  ])('reads %j as %j', (text, wanted) => {
    expect(parseYuan(text)).toEqual(wanted)
  })

  it('is written with separators and two decimals, and reads back as the same fen', () => {
    expect([0, 5, 99, 100, 123_456_789].map(formatFen)).toEqual([
      '0.00',
      '0.05',
      '0.99',
      '1.00',
      '1,234,567.89',
    ])
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(parseYuan(formatFen(amount))).toEqual(accept(amount))
      }),
      { seed },
    )
  })

  it('knows no fraction, no debt and no amount beyond its bound', () => {
    for (const wrong of [0.5, -1, largestFen + 1, Number.NaN]) expect(() => fen(wrong)).toThrow(RangeError)
    expect(() => subtractFen(fen(1), fen(2))).toThrow(RangeError)
    expect(sumFen([fen(1), fen(2), fen(3)])).toBe(6)
  })
})
