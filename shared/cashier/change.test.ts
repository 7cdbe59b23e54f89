import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fen, largestFen } from '../kernel/money.ts'
import { accept, refuse } from '../kernel/result.ts'
import { computeChange } from './change.ts'

const amount = fc.nat({ max: largestFen }).map(fen)

test('too little is refused with what is missing, and the exact sum has no change', () => {
  const due = fen(21_363)
  expect([fen(21_362), due, fen(25_000)].map((tendered) => computeChange(due, tendered))).toEqual([
    refuse('TENDER_TOO_SMALL', { missingFen: 1 }),
    accept(0),
    accept(3637),
  ])
})

test('due is always tendered less change; nothing is missing where nothing is refused (L1, L8)', () => {
  fc.assert(
    fc.property(amount, amount, (due, tendered) => {
      const change = computeChange(due, tendered)
      expect(change.ok ? tendered - change.value : tendered + Number(change.detail?.['missingFen'])).toBe(due)
      expect(change.ok).toBe(tendered >= due)
    }),
    { seed: 20261123, numRuns: 1000 },
  )
})
