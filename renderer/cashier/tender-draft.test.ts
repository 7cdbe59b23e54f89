import { describe, expect, it } from 'vitest'
import { fen } from '../../shared/kernel/money.ts'
import { noPart, readPart } from './part-draft.ts'
import { amountText, firstTender, readTender } from './tender-draft.ts'

const inCash = fen(9_721)

describe('receiving cash', () => {
  it('reads an amount as people type it', () => {
    expect(
      ['250', '２５０．００', '￥1,250.5', '', '12.345'].map(
        (text) => readTender({ way: 'amount', text, pieces: {} }, inCash)?.tendered,
      ),
    ).toEqual([25_000, 25_000, 125_050, undefined, undefined])
  })

  it('is the exact amount until another is typed', () => {
    const draft = firstTender({ tendered: null, cashCount: null })
    expect([amountText(draft, inCash), readTender(draft, inCash)?.tendered]).toEqual(['97.21', 9_721])
  })

  it('adds up notes and coins down to one fen (C2)', () => {
    const draft = {
      way: 'count',
      text: undefined,
      pieces: { '10000': '2', '5000': '1', '1': '3', '50': '' },
    } as const
    expect(readTender(draft, inCash)).toEqual({
      tendered: 25_003,
      cashCount: { '10000': 2, '5000': 1, '1': 3 },
    })
  })

  it('does not add up half a note', () => {
    expect(readTender({ way: 'count', text: undefined, pieces: { '10000': '1.5' } }, inCash)).toBeUndefined()
  })

  it('begins again with what had been received (C1)', () => {
    expect([
      firstTender({ tendered: fen(25_000), cashCount: null }),
      firstTender({ tendered: fen(20_000), cashCount: { '10000': 2 } }),
      firstTender({ tendered: null, cashCount: null }),
    ]).toMatchObject([
      { way: 'amount', text: '250.00', pieces: {} },
      { way: 'count', pieces: { '10000': '2' } },
      { way: 'amount', pieces: {} },
    ])
  })
})

describe('a part that is not cash', () => {
  const read = (change: Partial<typeof noPart>) => readPart({ ...noPart, ...change }, inCash)

  it('is all that is still open until another amount is typed', () => {
    expect([
      read({ reference: '4200002155' }),
      read({ amount: '20', reference: ' T-2026 ', means: 'transfer' }),
      read({ means: 'balance' }),
    ]).toEqual([
      { means: 'wechat', amount: 9_721, reference: '4200002155' },
      { means: 'transfer', amount: 2_000, reference: 'T-2026' },
      { means: 'balance', amount: 9_721 },
    ])
  })

  it('names the field that says nothing', () => {
    expect([read({ amount: '0' }), read({ reference: '12' }), read({ means: 'cheque' })]).toEqual([
      'amount',
      'reference',
      'issuedOn',
    ])
  })
})
