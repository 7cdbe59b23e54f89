import fc from 'fast-check'
import { expect, test } from 'vitest'
import { capitalAmount, largestInCapitals } from './capital-amount.ts'
import { readCapitalAmount } from './read-capital-amount.ts'

const amountOf = (text: string) => {
  const read = readCapitalAmount(text)
  return read.ok ? read.value : read.code
}

// The first ten are the examples of the rules for filling in bills themselves, both forms where they give two.
test.each([
  ['人民币壹仟肆佰零玖元伍角', 140_950],
  ['人民币壹仟肆佰零玖元伍角整', 140_950],
  ['人民币陆仟零柒元壹角肆分', 600_714],
  ['人民币壹仟陆佰捌拾元零叁角贰分', 168_032],
  ['人民币壹仟陆佰捌拾元叁角贰分', 168_032],
  ['人民币壹拾万柒仟元零伍角叁分', 10_700_053],
  ['人民币壹拾万零柒仟元伍角叁分', 10_700_053],
  ['人民币壹万陆仟肆佰零玖元零贰分', 1_640_902],
  ['人民币叁佰贰拾伍元零肆分', 32_504],
  ['人民币壹拾元整', 1000],
  ['壹拾圆正', 1000],
  ['貳佰陸拾圓整', 26_000],
  ['壹萬億元整', 'TOO_LARGE'],
  ['伍分', 5],
  ['壹角', 10],
  ['零元整', 0],
  [' 人民币 壹佰 元整 ', 10_000],
])('%s is read as %s', (text, amount) => {
  expect(amountOf(text)).toBe(amount)
})

test.each([
  ['', 'MISSING'],
  ['人民币', 'MISSING'],
  ['一百元整', 'NOT_CAPITALS'],
  ['100元整', 'NOT_CAPITALS'],
  ['壹佰美元整', 'NOT_CAPITALS'],
  ['拾元整', 'NOT_AN_AMOUNT'],
  ['壹佰', 'NOT_AN_AMOUNT'],
  ['壹拾佰元整', 'NOT_AN_AMOUNT'],
  ['壹佰贰佰元整', 'NOT_AN_AMOUNT'],
  ['壹万贰万元整', 'NOT_AN_AMOUNT'],
  ['壹佰元整伍角', 'NOT_AN_AMOUNT'],
  ['元整', 'NOT_AN_AMOUNT'],
  ['整', 'NOT_AN_AMOUNT'],
  ['壹佰元', 'END_MISSING'],
])('%s is sent back: %s', (text, reason) => {
  expect(amountOf(text)).toBe(reason)
})

test('every amount from 0.00 to 999,999,999,999.99 reads back as what it was, whichever of the customary forms it is written in', () => {
  const amounts = fc.oneof(
    fc.nat({ max: largestInCapitals }),
    fc
      .array(fc.constantFrom('0', '0', '0', '1', '5', '9'), { minLength: 1, maxLength: 14 })
      .map((figures) => Number(figures.join(''))),
  )
  const forms = fc.record({
    prefix: fc.constantFrom('', '人民币'),
    yuan: fc.constantFrom('元', '圆', '圓'),
    end: fc.constantFrom('整', '正'),
    two: fc.constantFrom('贰', '貳'),
  })
  fc.assert(
    fc.property(amounts, forms, (amount, { prefix, yuan, end, two }) => {
      const text = capitalAmount(amount)
      const written = prefix + text.replaceAll('元', yuan).replaceAll('整', end).replaceAll('贰', two)
      expect([written, amountOf(written)]).toEqual([written, amount])
    }),
    { seed: 20_261_123, numRuns: 10_000 },
  )
})
