import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../tests/support/client.ts'
import { stageFiles } from '../../../tests/support/import-files.ts'
import { openTestHall, people, type TestHall } from '../../../tests/support/test-hall.ts'

// The data lies beside the repository; without it these tests fail, as they should.
const data = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data')
const read = (name: string) => readFileSync(join(data, name))

type Expected = {
  readonly mistakes: Readonly<Record<string, readonly number[]>>
  readonly repeated: number
  readonly good: number
  readonly good_owed_fen: number
}

let hall: TestHall
let manager: Client

beforeEach(async () => {
  hall = await openTestHall()
  manager = await hall.as(people.manager.number)
})
afterEach(() => hall.close())

describe('files as they really arrive', () => {
  it('give exactly the mistakes that are in them, and the total of the good rows', async () => {
    const importId = await stageFiles(manager, {
      accounts: read('messy/accounts-gb18030.csv'),
      bills: read('messy/bills-messy.csv'),
    })
    const { mistakes } = await manager.account.listImportMistakes({ importId, offset: 0, limit: 1000 })
    const preview = await manager.account.previewImport({ importId })
    const lines: Record<string, number[]> = {}
    for (const { reason, line } of mistakes) (lines[reason] ??= []).push(line)
    const found: Expected = {
      mistakes: lines,
      repeated: preview.bills.repeated,
      good: preview.bills.good,
      good_owed_fen: preview.goodOwed,
    }
    expect(found).toEqual(JSON.parse(read('messy/bills-messy.expected.json').toString()))
    expect([preview.accounts.good, new Set(mistakes.map(({ file }) => file))]).toEqual([
      2000,
      new Set(['bills']),
    ])
    const [first] = await manager.account.search({ text: '湘达餐饮店', limit: 1 })
    expect(first).toBeUndefined()
    await manager.account.applyImport({ commandId: crypto.randomUUID(), importId, skipBad: true })
    expect(await manager.account.open({ accountNumber: '4741800006' })).toMatchObject({
      account: { name: '湘达餐饮店', address: '桃园巷129号' },
    })
  })

  it('come in whole: twenty thousand accounts and their open bills', async () => {
    const importId = await stageFiles(manager, { accounts: read('accounts.csv'), bills: read('bills.csv') })
    const { accounts, bills, goodOwed } = await manager.account.applyImport({
      commandId: crypto.randomUUID(),
      importId,
      skipBad: false,
    })
    expect([accounts.added, bills.added, goodOwed]).toEqual([20_000, 19_035, 998_260_660])
  })
})
