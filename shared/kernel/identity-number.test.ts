import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findIdentityNumberMistake } from './identity-number.ts'

const today = '2026-11-23'
const find = (number: string) => findIdentityNumberMistake(number, today)

describe('an identity number (GB 11643-1999)', () => {
  it('is right in the standard’s own examples', () => {
    expect(['11010519491231002X', '440524188001010014'].map(find)).toEqual([undefined, undefined])
  })

  it('is refused by name: its length, its letters, its day of birth, its check digit', () => {
    expect([
      find('1101051949123100'),
      find('11010519491231002x'),
      find('01010519491231002X'),
      find('110105194912310O2X'),
      find('110105194902310025'),
      find('110105202611240021'),
      find('110105194912310021'),
    ]).toEqual(['LENGTH', 'LETTERS', 'LETTERS', 'LETTERS', 'DATE', 'DATE', 'CHECK_DIGIT'])
  })

  // MOD 11-2 read the other way round than the program reads it: the weighted sum with the check digit is 1 (mod 11).
  const congruence = (number: string) => {
    let sum = 0
    for (const [index, letter] of [...number].entries()) {
      const weight = 2 ** (17 - index) % 11
      sum += weight * (letter === 'X' ? 10 : Number(letter))
    }
    return sum % 11 === 1
  }
  const digits = fc.tuple(
    fc.integer({ min: 110000, max: 659999 }),
    fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-22'), noInvalidDate: true }),
    fc.integer({ min: 0, max: 999 }),
    fc.constantFrom(...'0123456789X'.split('')),
  )

  it('has exactly the check digit that the standard’s congruence gives, whatever the rest', () => {
    fc.assert(
      fc.property(digits, ([place, birth, order, last]) => {
        const day = birth.toISOString().slice(0, 10).replaceAll('-', '')
        const number = `${place}${day}${String(order).padStart(3, '0')}${last}`
        expect(find(number)).toBe(congruence(number) ? undefined : 'CHECK_DIGIT')
      }),
      { seed: 11643, numRuns: 2000 },
    )
  })

  it('notices every single wrong digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (place, step) => {
        const right = '44052418800101001'
        const changed = right.split('')
        changed[place] = String((Number(right[place]) + step) % 10)
        expect(find(`${changed.join('')}4`)).not.toBe(undefined)
      }),
      { seed: 2, numRuns: 500 },
    )
  })
})
