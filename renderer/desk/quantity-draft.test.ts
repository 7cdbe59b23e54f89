import { describe, expect, it } from 'vitest'
import { readQuantity } from './quantity-draft.ts'

describe('the quantity of a transaction', () => {
  it('is what was typed, a whole number from 1 to 999', () => {
    expect(
      ['12', ' 3 ', '999', '0', '1000', '1.5', '-2', '', 'ab'].map((text) => readQuantity(text, 4).quantity),
    ).toEqual([12, 3, 999, 'wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'wrong'])
  })

  it('is counted by the host from the paid bills as long as nobody typed, and shown so', () => {
    expect([readQuantity(undefined, 0), readQuantity(undefined, 12)]).toEqual([
      { text: '1', quantity: undefined, isFromBills: false },
      { text: '12', quantity: undefined, isFromBills: true },
    ])
  })
})
