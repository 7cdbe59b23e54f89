import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf, layOut, printable, widthOf } from './paper.ts'

test('a Chinese letter takes two columns, and amounts stand at the right edge', () => {
  const lines = [
    { kind: 'title', text: '收据' },
    { kind: 'row', text: '电费 2026-10', amount: '116.42' },
    { kind: 'rule' },
  ] as const
  expect(layOut({ lines: [...lines] }, 20)).toEqual([
    '        收据',
    '电费 2026-10  116.42',
    '--------------------',
  ])
})

test('text that is too long wraps; an amount that finds no room beside it gets a line of its own', () => {
  const lines = [{ kind: 'row', text: '阿依古丽·买买提江的电费', amount: '123,456,789.01' }] as const
  expect(layOut({ lines: [...lines] }, 16)).toEqual(['阿依古丽·买买提', '江的电费', '  123,456,789.01'])
})

test.each([
  ['\u001b@reset', '@reset'],
  ['a\u0000b\u0007c\u009bd', 'abcd'],
  ['\u202e倒过来', '倒过来'],
  ['两\n行\t字', '两 行 字'],
])('control bytes in %j never reach the printer', (text, left) => {
  expect(printable(text)).toBe(left)
})

test('whatever is printed: no line too wide, no control byte, every amount whole, nothing left out', () => {
  const line = fc.oneof(
    fc.record({ kind: fc.constant('text' as const), text: fc.string({ unit: 'binary' }) }),
    fc.record({
      kind: fc.constant('row' as const),
      text: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('电费违约金预存')),
      amount: fc.integer({ min: 0, max: 999_999_999 }).map((fen) => (fen / 100).toFixed(2)),
    }),
  )
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 8 }),
      fc.constantFrom(...Object.values(columnsOf)),
      (lines, columns) => {
        const laid = layOut({ lines }, columns)
        const bare = (text: string) => text.replaceAll(' ', '')
        const wanted = lines
          .map((each) => printable(each.text) + ('amount' in each ? each.amount : ''))
          .join('')
        expect(laid.filter((text) => widthOf(text) > columns)).toEqual([])
        expect(laid.filter((text) => printable(text) !== text.replace(/\s+/g, ' '))).toEqual([])
        expect(bare(laid.join(''))).toBe(bare(wanted))
        for (const each of lines)
          if ('amount' in each) expect(laid.some((text) => text.endsWith(each.amount))).toBe(true)
      },
    ),
    { seed: 20_261_123, numRuns: 1000 },
  )
})
