import { inflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import writeWorkbook from 'write-excel-file/universal'
import { figure, showCell, text, type ReportTable } from './report-table.ts'
import { tableCsv } from './table-csv.ts'
import { tableSheets } from './table-workbook.ts'

const table: ReportTable = {
  title: '按营业员: [1]',
  columns: ['营业员', '取号', '中位数', '达标', '收款'],
  rows: [
    {
      key: 'a',
      cells: [
        text('=HYPERLINK("http://x")'),
        figure('count', 12),
        figure('time', 92_000),
        figure('share', 0.5),
        figure('money', -123_456),
      ],
    },
    {
      key: 'b',
      cells: [
        text('@张敏'),
        figure('count', 0),
        figure('time', null),
        figure('share', null),
        figure('money', 0),
      ],
    },
  ],
}

it('a CSV file says what the screen says, and no name becomes a formula (L18)', () => {
  expect([table.rows[0]?.cells.map(showCell), tableCsv([table, table])]).toEqual([
    ['=HYPERLINK("http://x")', '12', '01:32', '50.0%', '-1,234.56'],
    [
      '\uFEFF按营业员: [1]\r\n营业员,取号,中位数,达标,收款\r\n',
      `"'=HYPERLINK(""http://x"")",12,01:32,50.0%,"'-1,234.56"\r\n"'@张敏",0,–,–,0.00\r\n`,
      '\r\n按营业员: [1]\r\n营业员,取号,中位数,达标,收款\r\n',
      `"'=HYPERLINK(""http://x"")",12,01:32,50.0%,"'-1,234.56"\r\n"'@张敏",0,–,–,0.00\r\n`,
    ].join(''),
  ])
})

it('a workbook holds names as text and figures as numbers, and not one formula', async () => {
  const blob = await writeWorkbook(tableSheets([table])).toBlob()
  const files = unzip(Buffer.from(await blob.arrayBuffer()))
  const read = (name: string) => files.get(name) ?? ''
  const sheet = read('xl/worksheets/sheet1.xml')
  const cells = [...sheet.matchAll(/<c r="([A-Z]+[23])"(?: s="\d+")?(?: t="(\w+)")?>(.*?)<\/c>/g)].map(
    ([, place, type = 'number', content]) => [place, type, content],
  )
  expect({
    cells,
    hasFormula: /<f[ >]/.test(sheet),
    name: /<sheet [^>]*?name="([^"]*)"/.exec(read('xl/workbook.xml'))?.[1],
    hasText: read('xl/sharedStrings.xml').includes('=HYPERLINK('),
  }).toEqual({
    cells: [
      ['A2', 's', '<v>5</v>'],
      ['B2', 'number', '<v>12</v>'],
      ['C2', 'number', `<v>${92_000 / 86_400_000}</v>`],
      ['D2', 'number', '<v>0.5</v>'],
      ['E2', 'number', '<v>-1234.56</v>'],
      ['A3', 's', '<v>6</v>'],
      ['B3', 'number', '<v>0</v>'],
      ['E3', 'number', '<v>0</v>'],
    ],
    hasFormula: false,
    name: '按营业员   1',
    hasText: true,
  })
})

/** The files of an archive, by the headers that stand before each. */
function unzip(archive: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (let at = 0; archive.readUInt32LE(at) === 0x04_03_4b_50;) {
    const nameAt = at + 30
    const bodyAt = nameAt + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28)
    const endAt = bodyAt + archive.readUInt32LE(at + 18)
    const body = archive.subarray(bodyAt, endAt)
    const name = archive.toString('utf8', nameAt, nameAt + archive.readUInt16LE(at + 26))
    files.set(name, (archive.readUInt16LE(at + 8) === 8 ? inflateRawSync(body) : body).toString('utf8'))
    at = endAt
  }
  return files
}
