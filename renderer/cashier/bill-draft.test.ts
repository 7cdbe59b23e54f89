import { describe, expect, it } from 'vitest'
import type { Bill } from '../../shared/account/account.ts'
import { fen } from '../../shared/kernel/money.ts'
import { firstDraft, readBills } from './bill-draft.ts'

const bill = (id: string, owed: number): Bill => ({
  id,
  period: '2026-10',
  kwh: 100,
  energy: fen(owed),
  penalty: fen(0),
  paid: fen(0),
  owed: fen(owed),
  dueDay: '2026-11-20',
})
const bills = [bill('one', 9_721), bill('two', 11_642)]

describe('choosing what is paid', () => {
  it('begins with all arrears in full', () => {
    const draft = firstDraft(bills, [])
    expect(readBills(draft, bills)).toEqual({
      lines: [
        { kind: 'bill', billId: 'one', amount: 9_721 },
        { kind: 'bill', billId: 'two', amount: 11_642 },
      ],
      due: 21_363,
      mistakes: {},
    })
  })

  it('loses nothing on a step back: parts and prepayment stand as they were', () => {
    const lines = [
      { kind: 'bill', billId: 'two', amount: fen(5_000) },
      { kind: 'prepayment', amount: fen(2_000) },
    ] as const
    expect(readBills(firstDraft(bills, lines), bills)).toEqual({ lines, due: 7_000, mistakes: {} })
  })

  it('takes no more than a bill owes, and nothing that is not an amount (F7)', () => {
    const draft = {
      bills: { one: { isChosen: true, text: '97.22' }, two: { isChosen: true, text: '0' } },
      prepayment: '1.234',
      fees: {},
    }
    expect(readBills(draft, bills)).toEqual({
      lines: [],
      due: 0,
      mistakes: { one: 'ABOVE_OWED', two: 'ZERO', prepayment: 'THREE_DECIMALS' },
    })
  })

  it('does not mind what stands beside a bill that is not ticked', () => {
    const draft = {
      bills: { one: { isChosen: false, text: 'x' }, two: { isChosen: true, text: '１１６．４２' } },
      prepayment: '',
      fees: {},
    }
    expect(readBills(draft, bills)).toEqual({
      lines: [{ kind: 'bill', billId: 'two', amount: 11_642 }],
      due: 11_642,
      mistakes: {},
    })
  })

  it('begins with what the visit’s applications cost, and after a step back with what was chosen (F7)', () => {
    const due = [{ code: 'meter-test', quantity: 2 }]
    const chosen = [{ kind: 'fee', feeCode: 'seal', quantity: 1, amount: fen(100) }] as const
    expect([firstDraft([], [], due).fees, firstDraft([], chosen, due).fees]).toEqual([
      { 'meter-test': '2' },
      { seal: '1' },
    ])
  })

  it('counts fees by the unit, and nothing else (F7)', () => {
    const fees = [{ code: 'meter-test', amount: fen(3_000) }]
    const of = (text: string) =>
      readBills({ bills: {}, prepayment: '', fees: { 'meter-test': text } }, [], fees)
    expect([of('2'), of(''), of('0'), of('1.5'), of('20000')]).toEqual([
      {
        lines: [{ kind: 'fee', feeCode: 'meter-test', quantity: 2, amount: 6_000 }],
        due: 6_000,
        mistakes: {},
      },
      { lines: [], due: 0, mistakes: {} },
      { lines: [], due: 0, mistakes: {} },
      { lines: [], due: 0, mistakes: { 'meter-test': 'QUANTITY' } },
      { lines: [], due: 0, mistakes: { 'meter-test': 'QUANTITY' } },
    ])
  })
})
