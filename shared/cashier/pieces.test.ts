import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostPieces, readPieces } from './pieces.ts'

describe('a pile of coins (C2)', () => {
  it.each([
    ['', 0],
    [' 12 ', 12],
    ['１２', 12],
    ['50×3+12', 162],
    ['50x3 + 40*2 + 7', 237],
    ['12+', undefined],
    ['1.5', undefined],
    ['-1', undefined],
    ['2*3*4', undefined],
    ['99999', 99_999],
    ['99999+1', undefined],
    ['１００×１０００', undefined],
    ['abc', undefined],
  ])('is counted as it lies there: %j', (text, pieces) => {
    expect(readPieces(text)).toBe(pieces)
  })

  it('is the sum of its rolls, whatever was typed', () => {
    const roll = fc.tuple(fc.nat(60), fc.nat(60))
    fc.assert(
      fc.property(fc.array(roll, { minLength: 1, maxLength: 8 }), (rolls) => {
        const text = rolls.map(([size, count]) => `${size}×${count}`).join('+')
        expect(readPieces(text)).toBe(rolls.reduce((sum, [size, count]) => sum + size * count, 0))
      }),
      { seed: 4, numRuns: 500 },
    )
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const pieces = readPieces(text)
        expect(
          pieces === undefined || (Number.isInteger(pieces) && pieces >= 0 && pieces <= mostPieces),
        ).toBe(true)
      }),
      { seed: 4, numRuns: 2_000 },
    )
  })
})
