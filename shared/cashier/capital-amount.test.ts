import fc from 'fast-check'
import { expect, test } from 'vitest'
import { largestFen } from '../kernel/money.ts'
import { capitalAmount, largestInCapitals } from './capital-amount.ts'

const digits = '零壹贰叁肆伍陆柒捌玖'
const units: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 }

/** Reads capital numerals back, knowing nothing of how they were written. */
function readCapitals(text: string): number {
  const [, yuan, jiao = '零', fenDigit = '零'] = /^(?:(.+)元)?零?(?:(.)角)?(?:(.)分)?整?$/.exec(text) ?? []
  return (
    (yuan === undefined ? 0 : readWhole(yuan)) * 100 + digits.indexOf(jiao) * 10 + digits.indexOf(fenDigit)
  )
}

function readWhole(text: string): number {
  let [total, group, digit] = [0, 0, 0]
  for (const letter of text) {
    if (letter === '亿') {
      total = (total + group + digit) * 100_000_000
      ;[group, digit] = [0, 0]
    } else if (letter === '万') {
      total += (group + digit) * 10_000
      ;[group, digit] = [0, 0]
    } else if (units[letter] === undefined) {
      digit = digits.indexOf(letter)
    } else {
      group += digit * units[letter]
      digit = 0
    }
  }
  return total + group + digit
}

/** Of any size, and often with many zeros in them. */
const amount = fc.oneof(
  fc.nat({ max: largestInCapitals }),
  fc
    .array(fc.constantFrom('0', '0', '0', '1', '5', '9'), { minLength: 1, maxLength: 14 })
    .map((figures) => Number(figures.join(''))),
)

test.each([
  [0, '零元整'],
  [1, '壹分'],
  [5, '伍分'],
  [10, '壹角整'],
  [11, '壹角壹分'],
  [100, '壹元整'],
  [101, '壹元零壹分'],
  [110, '壹元壹角整'],
  [1000, '壹拾元整'],
  [1005, '壹拾元零伍分'],
  [10_705, '壹佰零柒元零伍分'],
  [21_363, '贰佰壹拾叁元陆角叁分'],
  [32_504, '叁佰贰拾伍元零肆分'],
  [100_000, '壹仟元整'],
  [100_010, '壹仟元壹角整'],
  [140_950, '壹仟肆佰零玖元伍角整'],
  [600_714, '陆仟零柒元壹角肆分'],
  [1_000_000, '壹万元整'],
  [1_000_100, '壹万零壹元整'],
  [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
  [10_000_000, '壹拾万元整'],
  [10_700_053, '壹拾万柒仟元伍角叁分'],
  [1_000_000_000, '壹仟万元整'],
  [10_000_000_000, '壹亿元整'],
  [10_000_000_001, '壹亿元零壹分'],
  [10_000_000_100, '壹亿零壹元整'],
  [10_000_100_000, '壹亿零壹仟元整'],
  [10_020_030_045, '壹亿零贰拾万零叁佰元肆角伍分'],
  [largestInCapitals, '玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
  [-10_000, '（负数）壹佰元整'],
  [largestFen, '玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
])('%i fen is written %s', (figure, text) => {
  expect(capitalAmount(figure)).toBe(text)
})

test('every amount up to 20,000.00 yuan is read back as what it was', () => {
  const misread = Array.from({ length: 2_000_000 }, (_, figure) => figure).filter(
    (figure) => readCapitals(capitalAmount(figure)) !== figure,
  )
  expect(misread).toEqual([])
})

test('any amount is read back as what it was, with one 零 at most between two figures and 整 where there is no fen', () => {
  fc.assert(
    fc.property(amount, (figure) => {
      const text = capitalAmount(figure)
      expect({
        back: readCapitals(text),
        doubled: /零零/.test(text),
        whole: text.endsWith('整'),
        strayZero: figure > 0 && /^零|零[元角分万亿整拾佰仟]/.test(text),
      }).toEqual({ back: figure, doubled: false, whole: figure % 10 === 0, strayZero: false })
    }),
    { seed: 20261123, numRuns: 5000 },
  )
})
