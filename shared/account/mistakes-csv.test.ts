import { describe, expect, it } from 'vitest'
import { mistakeReasonSchema, type ImportMistake, type MistakeReason } from './import.ts'
import { mistakesCsv, type MistakeWords } from './mistakes-csv.ts'

const words: MistakeWords = {
  columns: { file: '文件', line: '行', column: '列', code: '代码', reason: '原因', value: '原值' },
  reasons: Object.fromEntries(mistakeReasonSchema.options.map((code) => [code, `因${code}`])) as Record<
    MistakeReason,
    string
  >,
}
const mistake = (value: string): ImportMistake => ({
  file: 'bills',
  fileName: 'bills.csv',
  line: 33,
  column: '应收电费',
  reason: 'not-an-amount',
  value,
})
const valueCell = (value: string) => mistakesCsv([mistake(value)], words).split('因not-an-amount,')[1]

describe('the list of mistakes that is handed back', () => {
  it('opens in Excel: byte order mark, header, CRLF', () => {
    expect(
      mistakesCsv([mistake('1,2'), { ...mistake('说"好"\n'), column: '', reason: 'short-row' }], words),
    ).toBe(
      '\uFEFF文件,行,列,代码,原因,原值\r\n' +
        'bills.csv,33,应收电费,not-an-amount,因not-an-amount,"1,2"\r\n' +
        'bills.csv,33,,short-row,因short-row,"说""好""\n"\r\n',
    )
  })

  it('never starts a cell as a formula, and leaves a negative amount a number', () => {
    const values = ['=1+1', '+cmd', '-cmd|x', '@SUM(A1)', '\t=1', '-51.16', '-1-1', '']
    expect(values.map(valueCell)).toEqual([
      '"\'=1+1"\r\n',
      '"\'+cmd"\r\n',
      '"\'-cmd|x"\r\n',
      '"\'@SUM(A1)"\r\n',
      '"\'\t=1"\r\n',
      '-51.16\r\n',
      '"\'-1-1"\r\n',
      '\r\n',
    ])
  })
})
