import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { removeNumbers, removePersonalData } from './remove-personal-data.ts'

const incident = '019aa0c1-2f3b-7c44-9c1e-0a1b2c3d4e5f'

describe('a line of the log that leaves the house (S1)', () => {
  it('keeps what tells the fault: level, instant, incident, procedure, code and place', () => {
    const line = JSON.stringify({
      level: 50,
      time: 1_763_863_200_123,
      incident,
      procedure: 'cashier.takePayment',
      err: {
        type: 'SqliteError',
        message: 'database disk image is malformed',
        code: 'SQLITE_CORRUPT',
        stack: 'SqliteError: database disk image is malformed\n    at save (electron/core/store.ts:120:14)',
      },
      msg: 'fault',
    })
    expect(removePersonalData(line)).toBe(line)
  })

  it.each([
    ['a name', '孔超 did not answer', '[removed] did not answer'],
    ['a long name', 'for 阿依古丽·买买提江: none', 'for [removed]: none'],
    ['a mobile number', 'call 13893393106 again', 'call [removed] again'],
    ['a mobile number in groups', 'call +86 138-9339-3106 again', 'call [removed] again'],
    ['a line of the town', 'call 0731-88912345', 'call [removed]'],
    ['an account number', 'no account 4520900001', 'no account [removed]'],
    ['an identity number', 'id 43010219800101123X ends', 'id [removed] ends'],
    ['an address', 'at 长沙市解放路250号3栋 502 室 now', 'at [removed] now'],
    ['a mail address', 'to kong.chao@example.com', 'to [removed]'],
    [
      'whose machine it is',
      'at C:\\Users\\zhangmin\\guitai\\a.js:12:3',
      'at C:\\Users\\[removed]\\guitai\\a.js:12:3',
    ],
  ])('loses %s in plain text', (_, text, cleaned) => {
    expect(removePersonalData(text)).toBe(cleaned)
  })

  it('loses whole facts by their names, long numbers, and what hides in an error’s text', () => {
    const line = JSON.stringify({
      time: 1_763_863_200_123,
      customerName: 'Kong Chao',
      phone: '+1 202 555 0175',
      address: '250 Liberation Road',
      row: { accountNumber: 4_520_900_001, kwh: 1200, other: 43_010_219_800_101 },
      err: { message: 'UNIQUE failed for 4520900001 (孔超)' },
      list: ['13893393106', 'fine'],
      孔超: 1,
    })
    expect(JSON.parse(removePersonalData(line))).toEqual({
      time: 1_763_863_200_123,
      customerName: '[removed]',
      phone: '[removed]',
      address: '[removed]',
      row: { accountNumber: '[removed]', kwh: 1200, other: '[removed]' },
      err: { message: 'UNIQUE failed for [removed] ([removed])' },
      list: ['[removed]', 'fine'],
      '[removed]': 1,
    })
  })

  it('loses phones, accounts, identity numbers and names wherever they stand, also in lines that are cut off', () => {
    const digits = (count: number) =>
      fc
        .array(fc.integer({ min: 1, max: 9 }), { minLength: count, maxLength: count })
        .map((each) => each.join(''))
    const secret = fc.oneof(
      digits(8).map((rest) => `139${rest}`),
      digits(10),
      digits(17).map((rest) => `${rest}X`),
      fc.constantFrom('孔超', '买买提江', '解放路', '张敏'),
    )
    const words = fc.constantFrom('', 'fault', 'at ', ' ', ', ', '"', '{"msg":"', ': ', 'x=', '\n')
    const property = fc.property(words, secret, words, fc.boolean(), (before, hidden, after, isJson) => {
      const text = `${before}${hidden}${after}`
      expect(removePersonalData(isJson ? JSON.stringify({ msg: text }) : text)).not.toContain(hidden)
    })
    fc.assert(property, { seed: 20_261_123, numRuns: 1000 })
  })

  it('of people’s own words loses the numbers and keeps the words', () => {
    expect(removeNumbers('给 4520900001 交电费，电话13893393106，页面转圈 3 次')).toBe(
      '给 [removed] 交电费，电话[removed]，页面转圈 3 次',
    )
  })
})
