import { describe, expect, it } from 'vitest'
import { fen } from '../../shared/kernel/money.ts'
import { firstTender, readTender } from './tender-draft.ts'

describe('receiving cash', () => {
  it('reads an amount as people type it', () => {
    expect(
      ['250', '２５０．００', '￥1,250.5', '', '12.345'].map(
        (text) => readTender({ way: 'amount', text, pieces: {} })?.tendered,
      ),
    ).toEqual([25_000, 25_000, 125_050, undefined, undefined])
  })

  it('adds up notes and coins down to one fen (C2)', () => {
    const draft = {
      way: 'count',
      text: '',
      pieces: { '10000': '2', '5000': '1', '1': '3', '50': '' },
    } as const
    expect(readTender(draft)).toEqual({ tendered: 25_003, cashCount: { '10000': 2, '5000': 1, '1': 3 } })
  })

  it('does not add up half a note', () => {
    expect(readTender({ way: 'count', text: '', pieces: { '10000': '1.5' } })).toBeUndefined()
  })

  it('begins again with what had been received (C1)', () => {
    expect([
      firstTender({ tendered: fen(25_000), cashCount: null }),
      firstTender({ tendered: fen(20_000), cashCount: { '10000': 2 } }),
      firstTender({ tendered: null, cashCount: null }),
    ]).toEqual([
      { way: 'amount', text: '250.00', pieces: {} },
      { way: 'count', text: '', pieces: { '10000': '2' } },
      { way: 'amount', text: '', pieces: {} },
    ])
  })
})
