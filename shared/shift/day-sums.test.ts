import fc from 'fast-check'
import { expect, it } from 'vitest'
import { meansSchema } from '../cashier/means.ts'
import { fen, zeroFen } from '../kernel/money.ts'
import { sumDay, unreconciled } from './day-sums.ts'
import type { ShiftReport } from './shift.ts'

const clerks = ['1007', '1008', '1011'].map((number) => ({
  id: `00000000-0000-4000-8000-00000000${number}`,
  number,
  name: `收款员${number}`,
}))
type Figures = Partial<Pick<ShiftReport, 'receipts' | 'taken' | 'bills' | 'fees' | 'prepayments' | 'means'>>

/** `overShort` undefined: still open. */
function reportOf(clerk: number, overShort: number | undefined, figures: Figures, asOfMs = 0): ShiftReport {
  const counted = fen(10_000 + (overShort ?? 0))
  return {
    shift: {
      id: crypto.randomUUID(),
      number: 1,
      businessDay: '2026-11-23',
      counterId: crypto.randomUUID(),
      counterNumber: 1,
      clerk: clerks[clerk] ?? { id: '', number: '', name: '' },
      state: overShort === undefined ? 'open' : 'closed',
      openedAtMs: 0,
      float: zeroFen,
      leftBefore: null,
      differenceReason: null,
      movements: [],
      counts: [],
      close:
        overShort === undefined
          ? null
          : {
              closedAtMs: asOfMs,
              expected: 10_000,
              counted,
              overShort,
              account: null,
              left: counted,
              signed: null,
            },
    },
    asOfMs,
    receipts: 0,
    firstReceipt: null,
    lastReceipt: null,
    received: zeroFen,
    change: zeroFen,
    refunded: zeroFen,
    taken: 0,
    bills: 0,
    prepayments: 0,
    fees: 0,
    means: [],
    reversals: 0,
    paidIn: zeroFen,
    paidOut: zeroFen,
    dropped: zeroFen,
    deposited: zeroFen,
    expected: 10_000,
    ...figures,
  }
}

it('a clerk’s line is the sum of the clerk’s shifts, in the order of the numbers, and the hall’s of all (L18)', () => {
  const cash = { means: 'cash', count: 1, amount: 100 } as const
  const wechat = { means: 'wechat', count: 2, amount: 50 } as const
  const day = sumDay([
    reportOf(1, undefined, { receipts: 3, taken: 150, bills: 120, fees: 30, means: [wechat, cash] }, 900),
    reportOf(0, -100, { receipts: 1, taken: 100, bills: 100, means: [cash] }, 500),
    reportOf(0, 30, { receipts: 1, taken: -100, bills: -100, means: [{ ...cash, amount: -100 }] }, 600),
  ])
  const none = { openShifts: 0, bills: 0, fees: 0, prepayments: 0 }
  const first = { ...none, clerk: clerks[0], shifts: 2, receipts: 2, taken: 0, overShort: -70 }
  const second = {
    ...none,
    clerk: clerks[1],
    shifts: 1,
    openShifts: 1,
    receipts: 3,
    taken: 150,
    overShort: 0,
  }
  expect(day).toEqual({
    clerks: [
      { ...first, means: [{ means: 'cash', count: 2, amount: 0 }] },
      { ...second, bills: 120, fees: 30, means: [cash, wechat] },
    ],
    hall: {
      shifts: 3,
      openShifts: 1,
      receipts: 5,
      taken: 150,
      bills: 120,
      fees: 30,
      prepayments: 0,
      means: [{ means: 'cash', count: 3, amount: 100 }, wechat],
      overShort: -70,
    },
    asOfMs: 900,
  })
})

it('nothing is lost between the clerks and the hall, and receipts are reconciled to what they settled', () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 })
  const report = fc
    .record({
      clerk: fc.nat(2),
      overShort: fc.option(fc.integer({ min: -9_999, max: 9_999 }), { nil: undefined }),
      figures: fc.record({ receipts: fc.nat(50), bills: amount, fees: amount, prepayments: amount }),
      means: fc.constantFrom(...meansSchema.options),
      lost: fc.constantFrom(0, 0, 1),
    })
    .map(({ clerk, overShort, figures, means, lost }) => {
      const taken = figures.bills + figures.fees + figures.prepayments + lost
      const all = { ...figures, taken, means: [{ means, count: figures.receipts, amount: taken }] }
      return { report: reportOf(clerk, overShort, all), lost }
    })
  fc.assert(
    fc.property(fc.array(report, { maxLength: 9 }), (made) => {
      const { clerks: lines, hall } = sumDay(made.map((each) => each.report))
      for (const figure of [
        'shifts',
        'openShifts',
        'receipts',
        'taken',
        'bills',
        'fees',
        'overShort',
      ] as const)
        expect(lines.reduce((total, each) => total + each[figure], 0)).toBe(hall[figure])
      for (const { means, amount: inAll } of hall.means) {
        const ofClerks = lines.flatMap((each) => each.means.filter((part) => part.means === means))
        expect(ofClerks.reduce((total, part) => total + part.amount, 0)).toBe(inAll)
      }
      expect(unreconciled(hall)).toBe(made.reduce((total, { lost }) => total + lost, 0))
    }),
    { seed: 20_261_123, numRuns: 300 },
  )
})

it('a day without shifts has no lines', () => {
  expect(sumDay([])).toMatchObject({ clerks: [], hall: { shifts: 0, taken: 0, means: [] }, asOfMs: null })
})
