import { expect, test } from 'vitest'
import { fen } from '../kernel/money.ts'
import { feeAmount, feeOn } from './fee.ts'

const versions = [
  { validFrom: '2026-12-01', amount: fen(3_000) },
  { validFrom: '2026-01-01', amount: fen(2_500) },
  { validFrom: '2027-01-01', amount: null },
]

test.each([
  ['2025-12-31', undefined],
  ['2026-01-01', 2_500],
  ['2026-11-30', 2_500],
  ['2026-12-01', 3_000],
  ['2027-01-01', undefined],
])('on %s the published amount is %s (F7)', (day, amount) => {
  expect(feeOn(versions, day)?.amount).toBe(amount)
})

test('is charged for each unit, up to what a counter handles', () => {
  expect([feeAmount(fen(2_500), 12), feeAmount(fen(999_999_999_999), 2)]).toEqual([
    { ok: true, value: 30_000 },
    { ok: false, code: 'AMOUNT_TOO_LARGE' },
  ])
})
