import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holdsCardNumber } from './card-number.ts'

test.each([
  ['6222021234567894', true],
  ['6222021234567895', false],
  ['4111111111111111', true],
  ['4111 1111 1111 1111', true],
  ['4111-1111-1111-1111', true],
  ['４１１１１１１１１１１１１１１１', true],
  ['卡号4111111111111111。', true],
  // A POS slip's number of 12 digits, a WeChat order's of 28.
  ['123456789012', false],
  ['4200002155202611231234567890', false],
  ['', false],
])('%s passes as a card number: %s', (text, passes) => {
  expect(holdsCardNumber(text)).toBe(passes)
})

test('of any digits exactly one check digit makes a card number', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{12,18}$/), (digits) => {
      const passing = Array.from({ length: 10 }, (_, last) => holdsCardNumber(digits + String(last)))
      expect(passing.filter(Boolean)).toHaveLength(1)
    }),
    { seed: 20_261_123 },
  )
})
