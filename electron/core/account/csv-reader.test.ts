import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CsvReader, type CsvRecord } from './csv-reader.ts'

const seed = 20261123

function readAll(...pieces: readonly string[]): CsvRecord[] {
  const reader = new CsvReader()
  return pieces.flatMap((piece, index) => reader.read(piece, index === pieces.length - 1))
}
const broken = (line: number, text: string): CsvRecord => ({ line, reason: 'broken-quotes', text })

describe('a CSV file', () => {
  it('is read with LF or CRLF, with or without a last line end', () => {
    const wanted = [
      { line: 1, fields: ['a', 'b'] },
      { line: 2, fields: ['', ''] },
      { line: 3, fields: ['c'] },
    ]
    expect([readAll('a,b\n,\nc\n'), readAll('a,b\r\n,\r\nc')]).toEqual([wanted, wanted])
  })

  it('may quote fields with commas, quotes and line breaks in them; lines stay physical lines', () => {
    expect(readAll('"a,1","say ""hi""",""\n"two\r\nlines",x\nlast,1\n')).toEqual([
      { line: 1, fields: ['a,1', 'say "hi"', ''] },
      { line: 2, fields: ['two\nlines', 'x'] },
      { line: 4, fields: ['last', '1'] },
    ])
  })

  it('loses only the row whose quotes do not match', () => {
    const text = 'a,"open\nb,2\n"c"x,3\nd,4"5\ne,5\n"never closed\n'
    expect(readAll(text)).toEqual([
      broken(1, 'a,"open'),
      { line: 2, fields: ['b', '2'] },
      broken(3, '"c"x,3'),
      broken(4, 'd,4"5'),
      { line: 5, fields: ['e', '5'] },
      broken(6, '"never closed'),
    ])
  })

  it('gives a quote up after twenty lines', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `row ${index}`)
    const records = readAll(`"open\n${lines.join('\n')}\nclose"\n`)
    expect([records.length, records[0], records[1], records.at(-1)]).toEqual([
      42,
      broken(1, '"open'),
      { line: 2, fields: ['row 0'] },
      broken(42, 'close"'),
    ])
  })

  it('never holds more of a line than a row can have', () => {
    const reader = new CsvReader()
    const piece = 'x'.repeat(100_000)
    for (let each = 0; each < 50; each += 1) expect(reader.read(piece, false)).toEqual([])
    expect(reader.read('\na,b', true)).toEqual([
      { line: 1, reason: 'too-long', text: 'x'.repeat(16_385) },
      { line: 2, fields: ['a', 'b'] },
    ])
  })

  it('gives the same records however it is cut', () => {
    const text = fc.array(fc.constantFrom('a', '中', ',', '"', '""', '\n', '\r\n', '"x,y"', '\r'), {
      maxLength: 60,
    })
    const cuts = fc.array(fc.nat({ max: 200 }), { maxLength: 8 })
    fc.assert(
      fc.property(text, cuts, (parts, places) => {
        const whole = parts.join('')
        const ends = [...new Set(places.filter((place) => place < whole.length))].toSorted(
          (one, other) => one - other,
        )
        const pieces = [0, ...ends].map((start, index) => whole.slice(start, ends[index] ?? whole.length))
        expect(readAll(...pieces)).toEqual(readAll(whole))
      }),
      { seed, numRuns: 2000 },
    )
  })
})
