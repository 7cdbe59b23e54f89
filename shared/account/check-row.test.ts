import { describe, expect, it } from 'vitest'
import { checkAccountRow } from './check-account-row.ts'
import { checkBillRow } from './check-bill-row.ts'
import { checkShape } from './check-row.ts'
import { accountColumns, billColumns, readHeader, type Header } from './import-columns.ts'
import type { ImportFile } from './import.ts'

function headerOf(file: ImportFile, words: readonly string[]): Header {
  const header = readHeader(file, words)
  if (!header.ok) throw new Error(JSON.stringify(header))
  return header.value
}
const bills = headerOf('bills', Object.values(billColumns))
const accounts = headerOf('accounts', Object.values(accountColumns))
const goodBill = [
  '2026104520900001',
  '4520900001',
  '2026-10',
  '59608',
  '59963',
  '355',
  '217.74',
  '1.00',
  '17.74',
  '2026-11-25',
]

describe('the header of an import file', () => {
  it('may have its columns in any order, with spaces, full-width letters and others beside them', () => {
    const words = ['备注', ...Object.values(billColumns).toReversed()].map((word) => ` ${word}`)
    const fields = ['x', ...goodBill.toReversed()]
    expect(checkBillRow(headerOf('bills', words), fields)).toEqual(checkBillRow(bills, goodBill))
  })

  it('is refused when columns are missing or stand twice', () => {
    expect([
      readHeader('bills', Object.values(accountColumns)),
      readHeader('accounts', [...Object.values(accountColumns), '户号']),
    ]).toEqual([
      {
        ok: false,
        code: 'IMPORT_FILE_REFUSED',
        detail: {
          problem: 'missing-columns',
          missing: '账单号、电费年月、上次示数、本次示数、电量、应收电费、违约金、已收、交费截止日',
        },
      },
      { ok: false, code: 'IMPORT_FILE_REFUSED', detail: { problem: 'column-twice', missing: '户号' } },
    ])
  })
})

describe('a row of an import file', () => {
  it('gives a bill', () => {
    expect(checkBillRow(bills, goodBill)).toEqual({
      row: {
        id: '2026104520900001',
        accountNumber: '4520900001',
        period: '2026-10',
        previousReading: 59_608,
        reading: 59_963,
        kwh: 355,
        energy: 21_774,
        penalty: 100,
        paidBefore: 1_774,
        dueDay: '2026-11-25',
      },
      mistakes: [],
      accountNumber: '4520900001',
    })
  })

  it('gives an account, which may lack phone and identity', () => {
    const fields = [
      '4520900001',
      '孔超',
      '解放路250号',
      '',
      '',
      '',
      '居民生活',
      '220V',
      '6',
      '正常',
      '2024-07-08',
    ]
    expect(checkAccountRow(accounts, fields)).toEqual({
      row: {
        number: '4520900001',
        name: '孔超',
        address: '解放路250号',
        phone: '',
        identityType: '',
        identityNumber: '',
        category: '居民生活',
        voltage: '220V',
        capacityKva: 6,
        state: '正常',
        openedDay: '2024-07-08',
      },
      mistakes: [],
    })
  })

  it('is handed back with all its mistakes at once', () => {
    const fields = ['x', '4520900001', '2026-13', '300', '100', '', '49.391', '', '-1', '2026-02-30']
    expect(checkBillRow(bills, fields)).toEqual({
      row: undefined,
      mistakes: [
        { column: '账单号', reason: 'bad-bill-number', value: 'x' },
        { column: '电费年月', reason: 'no-such-month', value: '2026-13' },
        { column: '电量', reason: 'missing-value', value: '' },
        { column: '应收电费', reason: 'three-decimals', value: '49.391' },
        { column: '违约金', reason: 'missing-amount', value: '' },
        { column: '已收', reason: 'negative-amount', value: '-1' },
        { column: '交费截止日', reason: 'no-such-day', value: '2026-02-30' },
        { column: '本次示数', reason: 'reading-runs-backwards', value: '100' },
      ],
      accountNumber: '4520900001',
    })
  })

  it('cannot have more paid than billed, nor more billed than any counter handles', () => {
    const withMoney = (energy: string, penalty: string, paid: string) =>
      checkBillRow(bills, [...goodBill.slice(0, 6), energy, penalty, paid, '2026-11-25']).mistakes
    expect([
      withMoney('10.00', '1.00', '11.00'),
      withMoney('10.00', '1.00', '11.01'),
      withMoney('9,999,999,999.99', '0.01', '0'),
    ]).toEqual([
      [],
      [{ column: '已收', reason: 'too-large', value: '11.01' }],
      [{ column: '应收电费', reason: 'too-large', value: '9,999,999,999.99' }],
    ])
  })

  it('with letters that could not be decoded says so and nothing else about them', () => {
    const fields = [
      '4520900001',
      '孔\uFFFD',
      '解放路',
      '',
      '',
      '',
      '居民生活',
      '220V',
      '\uFFFD',
      '正常',
      '2024-07-08',
    ]
    expect(checkAccountRow(accounts, fields)).toEqual({
      row: undefined,
      mistakes: [
        { column: '户名', reason: 'bad-encoding', value: '孔\uFFFD' },
        { column: '合同容量', reason: 'bad-encoding', value: '\uFFFD' },
      ],
    })
  })

  it('is too short or too long as a whole; empty cells at its end are none', () => {
    expect([
      checkShape(bills, goodBill.slice(0, 8)),
      checkShape(bills, [...goodBill, 'x']),
      checkShape(bills, [...goodBill, '', ' ']),
    ]).toEqual([
      {
        column: '',
        reason: 'short-row',
        value: '2026104520900001,4520900001,2026-10,59608,59963,355,217.74,1.00',
      },
      { column: '', reason: 'long-row', value: `${goodBill.join(',')},x` },
      undefined,
    ])
  })

  it('shows no more of a value than finds it', () => {
    const [mistake] = checkAccountRow(accounts, [
      '4520900001',
      '字'.repeat(5000),
      ...Array<string>(9).fill(''),
    ]).mistakes
    expect(mistake).toEqual({ column: '户名', reason: 'too-long', value: '字'.repeat(100) })
  })
})
