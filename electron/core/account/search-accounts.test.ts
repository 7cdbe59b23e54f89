import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  accountHeader,
  accountLine,
  billHeader,
  billLine,
  csv,
  stageFiles,
} from '../../../tests/support/import-files.ts'
import { openTestHall, people, type TestHall } from '../../../tests/support/test-hall.ts'
import type { Client } from '../../../tests/support/client.ts'

let hall: TestHall
let clerk: Client

beforeAll(async () => {
  hall = await openTestHall()
  clerk = await hall.as(people.clerk.number)
  const manager = await hall.as(people.manager.number)
  const accounts = csv(
    accountHeader,
    accountLine('4520900001', '孔超', '解放路250号1栋', '13893393106'),
    accountLine('45209000012', '孔超群', '人民路214号', '13824953106'),
    accountLine('4520900031', '李孔超', '解放路310室', '0731-8223 4567'),
    accountLine('4520900041', '滨江100%超市', '桃园巷6号_甲', ''),
    accountLine('4520900051', '欧阳ＫＴＶ', '孔超路9号', '15011605483'),
  )
  const bills = csv(billHeader, billLine('2026104520900001', '4520900001', '100.00', '5.00', '20.00'))
  const importId = await stageFiles(manager, { accounts, bills })
  await manager.account.applyImport({ commandId: crypto.randomUUID(), importId, skipBad: false })
})
afterAll(() => hall.close())

const numbersOf = async (text: string, limit = 20) =>
  (await clerk.account.search({ text, limit })).map(({ number }) => number)

describe('the search for an account', () => {
  it('shows what is owed, and shortens names and phones', async () => {
    expect(await clerk.account.search({ text: '4520900001', limit: 1 })).toEqual([
      {
        number: '4520900001',
        name: '孔*',
        address: '解放路250号1栋',
        phone: '138****3106',
        category: '居民生活',
        state: '正常',
        owed: 8_500,
      },
    ])
  })

  it('puts exact numbers first, then beginnings, then exact names, their beginnings, and the rest', async () => {
    expect(
      await Promise.all(['452090000', '4520900001', '孔超', '3106'].map((text) => numbersOf(text))),
    ).toEqual([
      ['4520900001', '45209000012'],
      ['4520900001', '45209000012'],
      ['4520900001', '45209000012', '4520900031', '4520900051'],
      ['4520900001', '45209000012'],
    ])
  })

  it('wants every word to fit, wherever it fits', async () => {
    const texts = [
      '孔超 解放路',
      '孔超 解放路 310',
      '3106 人民路',
      '解放路 孔超 李',
      '孔超 5483',
      '孔超 没有',
    ]
    expect(await Promise.all(texts.map((text) => numbersOf(text)))).toEqual([
      ['4520900001', '4520900031'],
      ['4520900031'],
      ['45209000012'],
      ['4520900031'],
      ['4520900051'],
      [],
    ])
  })

  it('takes the last digits of a phone, four or more, and no others', async () => {
    expect(
      await Promise.all(['4567', '82234567', '5483', '483', '1389'].map((text) => numbersOf(text))),
    ).toEqual([['4520900031'], ['4520900031'], ['4520900051'], [], []])
  })

  it('takes % and _ as they are, and any spelling of letters and digits', async () => {
    expect(
      await Promise.all(
        ['%', '_', '100%', '1%', 'ktv', '欧阳 ktv', '４５２０９０００５１'].map((text) => numbersOf(text)),
      ),
    ).toEqual([
      ['4520900041'],
      ['4520900041'],
      ['4520900041'],
      [],
      ['4520900051'],
      ['4520900051'],
      ['4520900051'],
    ])
  })

  it('answers nothing to nothing and to one digit, and no more than it was asked for', async () => {
    expect(
      await Promise.all([
        numbersOf(''),
        numbersOf('  '),
        numbersOf('4'),
        numbersOf('孔', 2),
        numbersOf('4520', 3),
      ]),
    ).toEqual([[], [], [], ['4520900001', '45209000012'], ['4520900001', '45209000012', '4520900031']])
  })
})

describe('an opened account', () => {
  it('has its open bills and what is prepaid', async () => {
    const { account, ...money } = await clerk.account.open({ accountNumber: '4520900001' })
    expect([account.name, account.phone, 'identityNumber' in account, money]).toEqual([
      '孔超',
      '13893393106',
      false,
      {
        bills: [
          {
            id: '2026104520900001',
            period: '2026-10',
            kwh: 200,
            energy: 10_000,
            penalty: 500,
            paid: 2_000,
            owed: 8_500,
            dueDay: '2026-11-25',
          },
        ],
        owed: 8_500,
        prepaid: 0,
      },
    ])
  })

  it('is not found when nobody has its number', async () => {
    await expect(clerk.account.open({ accountNumber: '9999999999' })).rejects.toMatchObject({
      code: 'ACCOUNT_NOT_FOUND',
    })
  })
})
