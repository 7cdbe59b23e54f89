import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fen } from '../kernel/money.ts'
import { accept, refuse } from '../kernel/result.ts'
import { denominations, fewestPieces, sumCash } from './denomination.ts'

const values = denominations.map((each) => each.value)
const count = fc.dictionary(fc.constantFrom(...values.map(String)), fc.nat({ max: 500 }))

test('notes and coins go from 100 yuan down to 1 fen, and none is left out (C2)', () => {
  expect(denominations).toEqual([
    { value: 10_000, form: 'note' },
    { value: 5_000, form: 'note' },
    { value: 2_000, form: 'note' },
    { value: 1_000, form: 'note' },
    { value: 500, form: 'note' },
    { value: 100, form: 'note' },
    { value: 50, form: 'coin' },
    { value: 10, form: 'coin' },
    { value: 5, form: 'coin' },
    { value: 2, form: 'coin' },
    { value: 1, form: 'coin' },
  ])
})

test.each([
  ['two hundreds, a fifty and three coins of 1 fen', { '10000': 2, '5000': 1, '1': 3 }, accept(25_003)],
  ['nothing', {}, accept(0)],
  ['fields that stand at none', { '100': 0 }, accept(0)],
  ['a note of 3 yuan', { '300': 1 }, refuse('NO_SUCH_DENOMINATION', { value: '300' })],
  ['a value with a zero before it', { '0100': 1 }, refuse('NO_SUCH_DENOMINATION', { value: '0100' })],
  ['more than any counter takes', { '10000': 100_000_000 }, refuse('AMOUNT_TOO_LARGE')],
])('adds up %s', (_, cash, sum) => {
  expect(sumCash(cash)).toEqual(sum)
})

test('a count is worth its pieces, whatever their order (C2)', () => {
  fc.assert(
    fc.property(count, (cash) => {
      const worth = Object.entries(cash).reduce((sum, [value, pieces]) => sum + Number(value) * pieces, 0)
      const reversed = Object.fromEntries(Object.entries(cash).toReversed())
      expect([sumCash(cash), sumCash(reversed)]).toEqual([accept(worth), accept(worth)])
    }),
    { seed: 20261123, numRuns: 500 },
  )
})

/** The fewest pieces for every amount up to `most`, by trying each denomination last. */
function fewestByTrying(most: number): number[] {
  const fewest = [0]
  for (let figure = 1; figure <= most; figure += 1) {
    const before = values.filter((value) => value <= figure).map((value) => fewest[figure - value] ?? 0)
    fewest.push(Math.min(...before) + 1)
  }
  return fewest
}

test('change up to 200 yuan is handed out in the fewest notes and coins, and is the whole change', () => {
  const fewest = fewestByTrying(20_000)
  const found = fewest.map((_, figure) => {
    const pieces = fewestPieces(fen(figure))
    return {
      worth: pieces.reduce((sum, each) => sum + each.value * each.pieces, 0),
      pieces: pieces.reduce((sum, each) => sum + each.pieces, 0),
    }
  })
  expect(found).toEqual(fewest.map((pieces, worth) => ({ worth, pieces })))
})
