import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCreditCodeMistake } from './credit-code.ts'

// 91350100M000100Y43 is the standard's own example.
test.each([
  ['91110000100005603R', 'CHECK_DIGIT'],
  ['91350100M000100Y43', undefined],
  ['91110000802100433B', undefined],
  ['91110000802100433C', 'CHECK_DIGIT'],
  ['9111000080210043', 'LENGTH'],
  ['91110000802100433I', 'LETTERS'],
  ['91110000802100433b', 'LETTERS'],
  ['', 'LENGTH'],
])('%s: %s', (code, mistake) => {
  expect(findCreditCodeMistake(code)).toBe(mistake)
})

test('one wrong character is always found (GB 32100)', () => {
  const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  fc.assert(
    fc.property(fc.nat(17), fc.integer({ min: 1, max: 30 }), (place, shift) => {
      const right = '91350100M000100Y43'
      const wrong = letters[(letters.indexOf(right[place] ?? '') + shift) % 31] ?? ''
      expect(findCreditCodeMistake(right.slice(0, place) + wrong + right.slice(place + 1))).toBe(
        'CHECK_DIGIT',
      )
    }),
    { seed: 20_261_123 },
  )
})
