import { TextDecoder } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refuseFile } from '../../../shared/account/import-columns.ts'
import type { ImportFile } from '../../../shared/account/import.ts'
import { accountHeader, accountLine, billHeader, csv } from '../../../tests/support/import-files.ts'
import { ImportReader, type ReadRow } from './import-reader.ts'

const seed = 20261123

type Answer = ReadRow[] | ReturnType<typeof refuseFile>

function readPieces(pieces: readonly Uint8Array[], file: ImportFile = 'accounts'): Answer {
  const reader = new ImportReader(file)
  const rows: ReadRow[] = []
  for (const [index, piece] of pieces.entries()) {
    const read = reader.read(piece, index === pieces.length - 1)
    if (!read.ok) return read
    rows.push(...read.value)
  }
  return rows
}
const namesOf = (answer: Answer) =>
  Array.isArray(answer) ? answer.map(({ account }) => account?.name) : answer

/** The letters of the fixture in GB18030, looked up backwards because Node only decodes it. */
function toGb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, number[]>()
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (second !== 0x7f) codes.set(decoder.decode(Uint8Array.of(first, second)), [first, second])
    }
  }
  // 𠮷, a letter of four bytes.
  codes.set('\u{20BB7}', [0x95, 0x34, 0xb2, 0x35])
  return Buffer.from(
    [...text].flatMap((letter) => (letter < '\u0080' ? [letter.charCodeAt(0)] : (codes.get(letter) ?? []))),
  )
}

const text = csv(
  accountHeader,
  accountLine('4520900001', '孔超'),
  accountLine('4520900012', '"吉𠮷""店,1"', '解放路\u3000２号'),
)
const encodings: Readonly<Record<string, Buffer>> = {
  'UTF-8': Buffer.from(text),
  'UTF-8 with a mark': Buffer.from(`\uFEFF${text}`),
  'UTF-8 with CRLF': Buffer.from(text.replaceAll('\n', '\r\n')),
  GB18030: toGb18030(text),
  'GB18030 with CRLF': toGb18030(text.replaceAll('\n', '\r\n')),
}
const wanted = readPieces([Buffer.from(text)])

describe('a file on its way in', () => {
  it('is understood in its fixture at all', () => {
    expect(namesOf(wanted)).toEqual(['孔超', '吉𠮷"店,1'])
  })

  it.each(Object.entries(encodings))('says the same in %s, cut at any byte', (_, bytes) => {
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(readPieces([bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual(wanted)
    }
  })

  it('says the same cut into any pieces', () => {
    const cuts = fc.array(fc.nat({ max: 600 }), { maxLength: 12 })
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(encodings)), cuts, (bytes, places) => {
        const ends = places.filter((place) => place <= bytes.length).toSorted((one, other) => one - other)
        const pieces = [0, ...ends].map((start, index) => bytes.subarray(start, ends[index]))
        expect(readPieces(pieces)).toEqual(wanted)
      }),
      { seed, numRuns: 500 },
    )
  })

  it('is GB18030 also when its first words look like UTF-8', () => {
    const words = accountHeader.split(',')
    const header = ['状态', ...words.filter((word) => word !== '状态')].join(',')
    const row = `正常,${accountLine('4520900001')
      .split(',')
      .filter((cell) => cell !== '正常')
      .join(',')}`
    expect(namesOf(readPieces([toGb18030(csv(header, row))]))).toEqual(['孔超'])
  })

  it('of UTF-8 with damaged letters names each row that has them', () => {
    const bytes = Buffer.concat([
      Buffer.from(csv(accountHeader, accountLine('4520900001'))),
      toGb18030(accountLine('4520900012')),
    ])
    expect(
      (readPieces([bytes]) as ReadRow[]).map(({ line, mistakes }) => [
        line,
        mistakes.map(({ column, reason }) => [column, reason]),
      ]),
    ).toEqual([
      [2, []],
      [
        3,
        [
          ['户名', 'bad-encoding'],
          ['用电地址', 'bad-encoding'],
          ['证件类型', 'bad-encoding'],
          ['用电类别', 'bad-encoding'],
          ['状态', 'bad-encoding'],
        ],
      ],
    ])
  })

  it('is refused as a whole when it is no table, in words that say what it is', () => {
    const refusedAs = (...pieces: readonly (string | Buffer)[]) =>
      readPieces(pieces.map((piece) => Buffer.from(piece)))
    expect([
      refusedAs(''),
      refusedAs('\uFEFF\n \n,,\n'),
      refusedAs(Buffer.of(0x50, 0x4b, 3, 4, 0, 0)),
      refusedAs(Buffer.from(`\uFEFF${text}`, 'utf16le')),
      refusedAs(Buffer.of(1, 2, 0, 3)),
      refusedAs(text, 'a\0b'),
      refusedAs('x'.repeat(70_000), 'y'),
      refusedAs('"open\n'),
      refusedAs(csv(billHeader)),
    ]).toEqual([
      refuseFile('empty'),
      refuseFile('empty'),
      refuseFile('spreadsheet'),
      refuseFile('utf-16'),
      refuseFile('binary'),
      refuseFile('binary'),
      refuseFile('no-header'),
      refuseFile('no-header'),
      refuseFile('missing-columns', [
        '户名',
        '用电地址',
        '联系电话',
        '证件类型',
        '证件号码',
        '用电类别',
        '电压等级',
        '合同容量',
        '状态',
        '建户日期',
      ]),
    ])
  })

  it('may hold no rows, and blank ones, which count as none', () => {
    expect([
      readPieces([Buffer.from(accountHeader)]),
      readPieces([Buffer.from(csv(accountHeader, '', ',,,,', accountLine('4520900001')))]),
    ]).toEqual([[], [{ ...(wanted as ReadRow[])[0], line: 4 }]])
  })
})
