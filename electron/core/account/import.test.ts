import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../tests/support/client.ts'
import {
  accountHeader,
  accountLine,
  billHeader,
  billLine,
  csv,
  stageFiles,
  type Files,
} from '../../../tests/support/import-files.ts'
import { openTestHall, people, type TestHall } from '../../../tests/support/test-hall.ts'

let hall: TestHall
let manager: Client

beforeEach(async () => {
  hall = await openTestHall()
  manager = await hall.as(people.manager.number)
})
afterEach(() => hall.close())

const commandId = () => crypto.randomUUID()
const one = '4520900001'
const two = '4520900012'
const accounts = csv(accountHeader, accountLine(one), accountLine(two, '冯红文', '人民路214号'))
const bills = csv(
  billHeader,
  billLine('2026104520900001', one),
  billLine('2026104520900012', two, '44.10', '1.23', '40.00'),
)
const noCounts = {
  rows: 0,
  good: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  kept: 0,
  repeated: 0,
  mistakes: 0,
  mistakenRows: 0,
}

async function importFiles(files: Files, skipBad = false) {
  const importId = await stageFiles(manager, files)
  return manager.account.applyImport({ commandId: commandId(), importId, skipBad })
}

/** Everything that an import may write, for comparing before and after. */
function contents() {
  const { connection } = hall.app.database
  const all = (query: string) => connection.prepare(query).all()
  return {
    accounts: all('SELECT number, name, address FROM account ORDER BY number'),
    bills: all('SELECT id, account_number, energy_fen, penalty_fen, paid_before_fen FROM bill ORDER BY id'),
    staged: all('SELECT number FROM import_account UNION ALL SELECT id FROM import_bill'),
    changes: all("SELECT payload FROM change_log WHERE type = 'account.imported'"),
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('an import', () => {
  it('brings accounts and bills in, and tells headquarters counts and hashes but no person', async () => {
    const importId = await stageFiles(manager, { accounts, bills })
    const preview = await manager.account.previewImport({ importId })
    const applied = await manager.account.applyImport({ commandId: commandId(), importId, skipBad: false })
    const counts = { ...noCounts, rows: 2, good: 2, added: 2 }
    const wanted = {
      importId,
      state: 'ready',
      accounts: counts,
      bills: counts,
      goodOwed: 11_033,
      mistakes: [],
    }
    expect([preview, applied, await manager.account.previewImport({ importId })]).toEqual([
      wanted,
      { ...wanted, state: 'applied' },
      { ...wanted, state: 'applied' },
    ])
    expect({
      ...contents(),
      changes: contents().changes.map((row) => JSON.parse((row as { payload: string }).payload) as unknown),
    }).toEqual({
      accounts: [
        { number: one, name: '孔超', address: '解放路250号' },
        { number: two, name: '冯红文', address: '人民路214号' },
      ],
      bills: [
        {
          id: '2026104520900001',
          account_number: one,
          energy_fen: 10_000,
          penalty_fen: 500,
          paid_before_fen: 0,
        },
        {
          id: '2026104520900012',
          account_number: two,
          energy_fen: 4_410,
          penalty_fen: 123,
          paid_before_fen: 4_000,
        },
      ],
      staged: [],
      changes: [
        {
          importId,
          files: [
            { file: 'accounts', sha256: sha256(accounts) },
            { file: 'bills', sha256: sha256(bills) },
          ],
          accounts: counts,
          bills: counts,
          goodOwedFen: 11_033,
          skipBad: false,
        },
      ],
    })
  })

  it('says the same in pieces of any size', async () => {
    const previews = []
    for (const pieceBytes of [1, 7, 100]) {
      const importId = await stageFiles(manager, { accounts, bills }, pieceBytes)
      previews.push({ ...(await manager.account.previewImport({ importId })), importId: '' })
    }
    expect(new Set(previews.map((preview) => JSON.stringify(preview))).size).toBe(1)
    expect(previews[0]?.goodOwed).toBe(11_033)
  })

  it('of the same files again changes nothing', async () => {
    await importFiles({ accounts, bills })
    const { accounts: before, bills: billsBefore } = contents()
    const again = await importFiles({ accounts, bills })
    const counts = { ...noCounts, rows: 2, good: 2, unchanged: 2 }
    expect([again.accounts, again.bills, contents().accounts, contents().bills]).toEqual([
      counts,
      counts,
      before,
      billsBefore,
    ])
  })

  it('changes what the company changed and leaves the rest', async () => {
    await importFiles({ accounts, bills })
    const changed = await importFiles({
      accounts: csv(accountHeader, accountLine(one, '孔超', '新华路1号'), accountLine('4520900099')),
      bills: csv(billHeader, billLine('2026104520900001', one, '90.00')),
    })
    expect([changed.accounts, changed.bills, contents().accounts, contents().bills[0]]).toEqual([
      { ...noCounts, rows: 2, good: 2, added: 1, changed: 1 },
      { ...noCounts, rows: 1, good: 1, changed: 1 },
      [
        { number: one, name: '孔超', address: '新华路1号' },
        { number: two, name: '冯红文', address: '人民路214号' },
        { number: '4520900099', name: '孔超', address: '解放路250号' },
      ],
      {
        id: '2026104520900001',
        account_number: one,
        energy_fen: 9_000,
        penalty_fen: 500,
        paid_before_fen: 0,
      },
    ])
    expect((await manager.account.search({ text: '新华路', limit: 5 })).map(({ number }) => number)).toEqual([
      one,
    ])
  })

  it('keeps a bill that was paid on here since', async () => {
    await importFiles({ accounts, bills })
    const { connection } = hall.app.database
    connection.pragma('foreign_keys = OFF')
    connection
      .prepare(
        "INSERT INTO receipt_line VALUES ('r', 1, 'bill', ?, '2026104520900001', '2026-10', NULL, NULL, 2500)",
      )
      .run(one)
    connection.pragma('foreign_keys = ON')
    const after = await importFiles({
      bills: csv(
        billHeader,
        billLine('2026104520900001', one, '90.00'),
        billLine('2026104520900012', two, '44.10', '2.00', '40.00'),
      ),
    })
    const { bills: open } = await manager.account.open({ accountNumber: one })
    expect([
      after.accounts,
      after.bills,
      open.map(({ energy, paid, owed }) => ({ energy, paid, owed })),
    ]).toEqual([
      noCounts,
      { ...noCounts, rows: 2, good: 2, changed: 1, kept: 1 },
      [{ energy: 10_000, paid: 2_500, owed: 8_000 }],
    ])
    const same = await importFiles({ bills: csv(billHeader, billLine('2026104520900001', one)) })
    expect(same.bills).toEqual({ ...noCounts, rows: 1, good: 1, unchanged: 1 })
  })

  it('may be of bills alone, or of files without rows', async () => {
    await importFiles({ accounts })
    expect([
      (await importFiles({ bills })).bills.added,
      (await importFiles({ accounts: csv(accountHeader), bills: csv(billHeader) })).bills,
    ]).toEqual([2, noCounts])
  })
})

describe('an import with mistakes', () => {
  const bad = {
    accounts: csv(
      accountHeader,
      accountLine(one),
      accountLine(two, ''),
      accountLine(one),
      accountLine(one, '孔明'),
    ),
    bills: csv(
      billHeader,
      billLine('2026104520900001', one),
      billLine('2026104520900001', one),
      billLine('2026104520900001', one, '99.00'),
      billLine('2026104520900012', two),
      billLine('2026094520900012', two, '-1'),
      '2026084520900001,"4520900001',
      'x'.repeat(20_000),
      billLine('2026074520900001', one),
    ),
  }
  const wanted = [
    ['accounts.csv', 3, '户名', 'missing-value', ''],
    ['accounts.csv', 5, '户号', 'same-number-other-content', one],
    ['bills.csv', 4, '账单号', 'same-number-other-content', '2026104520900001'],
    // The account's own row is bad, so it is not known.
    ['bills.csv', 5, '户号', 'unknown-account', two],
    ['bills.csv', 6, '应收电费', 'negative-amount', '-1'],
    ['bills.csv', 6, '户号', 'unknown-account', two],
    ['bills.csv', 7, '', 'broken-quotes', '2026084520900001,"4520900001'],
    ['bills.csv', 8, '', 'too-long', 'x'.repeat(100)],
  ]

  it('takes nothing, and names every mistake with its line', async () => {
    const importId = await stageFiles(manager, bad)
    const preview = await manager.account.previewImport({ importId })
    const { total, mistakes } = await manager.account.listImportMistakes({ importId, offset: 0, limit: 1000 })
    const page = await manager.account.listImportMistakes({ importId, offset: 6, limit: 1 })
    const shown = (list: typeof mistakes) =>
      list.map(({ fileName, line, column, reason, value }) => [fileName, line, column, reason, value])
    expect([
      preview.accounts,
      preview.bills,
      preview.goodOwed,
      shown(preview.mistakes),
      total,
      shown(mistakes),
      shown(page.mistakes),
    ]).toEqual([
      { ...noCounts, rows: 4, good: 1, added: 1, repeated: 1, mistakes: 2, mistakenRows: 2 },
      { ...noCounts, rows: 8, good: 2, added: 2, repeated: 1, mistakes: 6, mistakenRows: 5 },
      21_000,
      wanted,
      8,
      wanted,
      [wanted[6]],
    ])
    await expect(
      manager.account.applyImport({ commandId: commandId(), importId, skipBad: false }),
    ).rejects.toMatchObject({
      code: 'IMPORT_HAS_MISTAKES',
      data: { mistakes: 8 },
    })
    expect({ ...contents(), staged: [] }).toEqual({ accounts: [], bills: [], staged: [], changes: [] })
  })

  it('takes the good rows when told so, and still has the list to hand back', async () => {
    const { importId, state, bills: counts } = await importFiles(bad, true)
    const { total } = await manager.account.listImportMistakes({ importId, offset: 0, limit: 1 })
    expect([
      state,
      counts.added,
      total,
      contents().accounts.length,
      contents().bills.length,
      contents().staged,
    ]).toEqual(['applied', 2, 8, 1, 2, []])
  })

  it('whose bills add up to more than any counter handles is refused as too large', async () => {
    const rich = (id: number) => billLine(`202610452090000${id}`, one, '9000000000.00', '0.00')
    await expect(
      stageFiles(manager, { accounts, bills: csv(billHeader, rich(1), rich(2)) }),
    ).rejects.toMatchObject({ code: 'IMPORT_TOO_LARGE' })
  })
})

describe('an import on its way', () => {
  const content = Buffer.from(accounts).toString('base64')
  const piece = (
    importId: string,
    number: number,
    last = false,
    file: 'accounts' | 'bills' = 'accounts',
  ) => ({
    commandId: commandId(),
    importId,
    file,
    fileName: 'a.csv',
    piece: number,
    content: number === 0 ? content : '',
    last,
  })
  const begin = async () => (await manager.account.beginImport({ commandId: commandId() })).importId
  const codeOf = async (answer: Promise<unknown>) => {
    try {
      await answer
      return 'answered'
    } catch (error) {
      return (error as { code: string }).code
    }
  }

  it('gives way to the next one, of whomever', async () => {
    const first = await stageFiles(manager, { accounts })
    const second = await begin()
    expect([
      await codeOf(manager.account.stageImport(piece(first, 0))),
      await codeOf(manager.account.previewImport({ importId: first })),
      await codeOf(manager.account.listImportMistakes({ importId: first, offset: 0, limit: 1 })),
      await codeOf(manager.account.applyImport({ commandId: commandId(), importId: first, skipBad: true })),
      await codeOf(manager.account.cancelImport({ commandId: commandId(), importId: first })),
      await codeOf(manager.account.stageImport(piece(second, 0, true))),
      contents().staged.length,
    ]).toEqual([
      'IMPORT_NOT_FOUND',
      'IMPORT_NOT_FOUND',
      'IMPORT_NOT_FOUND',
      'IMPORT_NOT_FOUND',
      'IMPORT_NOT_FOUND',
      'answered',
      2,
    ])
  })

  it('takes each piece once and in order, accounts before bills', async () => {
    const importId = await begin()
    const first = piece(importId, 0)
    const answers = [
      await codeOf(manager.account.stageImport(piece(importId, 1))),
      await codeOf(manager.account.stageImport(first)),
      // A repeated command gets its first answer, and the piece is not read again.
      await codeOf(manager.account.stageImport(first)),
      await codeOf(manager.account.stageImport(piece(importId, 0))),
      await codeOf(manager.account.stageImport(piece(importId, 2))),
      await codeOf(manager.account.stageImport(piece(importId, 0, false, 'bills'))),
      await codeOf(manager.account.previewImport({ importId })),
      await codeOf(manager.account.applyImport({ commandId: commandId(), importId, skipBad: true })),
      await codeOf(manager.account.stageImport(piece(importId, 1, true))),
      await codeOf(manager.account.stageImport(piece(importId, 2, true))),
    ]
    expect([answers, (await manager.account.previewImport({ importId })).accounts]).toEqual([
      [
        'IMPORT_PIECE_OUT_OF_ORDER',
        'answered',
        'answered',
        'IMPORT_PIECE_OUT_OF_ORDER',
        'IMPORT_PIECE_OUT_OF_ORDER',
        'IMPORT_PIECE_OUT_OF_ORDER',
        'IMPORT_NOT_READY',
        'IMPORT_NOT_READY',
        'answered',
        'IMPORT_PIECE_OUT_OF_ORDER',
      ],
      { ...noCounts, rows: 2, good: 2, added: 2 },
    ])
  })

  it('can be cancelled, and is applied once', async () => {
    const cancelled = await stageFiles(manager, { accounts })
    const answers = [
      await manager.account.cancelImport({ commandId: commandId(), importId: cancelled }),
      await codeOf(manager.account.previewImport({ importId: cancelled })),
      contents().staged,
    ]
    const { importId } = await importFiles({ accounts })
    expect([
      ...answers,
      await codeOf(manager.account.applyImport({ commandId: commandId(), importId, skipBad: false })),
    ]).toEqual([{ done: true }, 'IMPORT_NOT_FOUND', [], 'IMPORT_NOT_FOUND'])
  })

  it('broken off by a restart leaves nothing in force, and the next begins clean', async () => {
    const importId = await begin()
    await manager.account.stageImport(piece(importId, 0))
    hall.restart()
    manager = await hall.as(people.manager.number)
    const code = await codeOf(manager.account.stageImport(piece(importId, 1, true)))
    const { accounts: inForce, staged } = contents()
    await begin()
    expect([code, inForce, staged.length, contents().staged]).toEqual(['IMPORT_NOT_FOUND', [], 2, []])
  })

  it('that is ready survives a restart', async () => {
    const importId = await stageFiles(manager, { accounts, bills })
    hall.restart()
    manager = await hall.as(people.manager.number)
    const applied = await manager.account.applyImport({ commandId: commandId(), importId, skipBad: false })
    expect([applied.accounts.added, applied.bills.added]).toEqual([2, 2])
  })

  it('begins anew when a piece could not be saved, because its reader is ahead of the disk', async () => {
    const importId = await begin()
    await manager.account.stageImport(piece(importId, 0))
    const { connection } = hall.app.database
    const pages = connection.pragma('page_count', { simple: true }) as number
    connection.pragma(`max_page_count = ${pages}`)
    const lines = Array.from({ length: 2000 }, (_, index) => accountLine(String(4_520_950_000 + index)))
    const large = { ...piece(importId, 1), content: Buffer.from(csv(...lines)).toString('base64') }
    const answers = [await codeOf(manager.account.stageImport(large))]
    connection.pragma('max_page_count = 1000000')
    answers.push(await codeOf(manager.account.stageImport(piece(importId, 1, true))))
    expect([answers, contents().staged.length, (await importFiles({ accounts })).accounts.added]).toEqual([
      ['STORAGE_FULL', 'IMPORT_NOT_FOUND'],
      2,
      2,
    ])
  })

  it('is refused as a whole when a file is no table, and nothing of it stays', async () => {
    await expect(stageFiles(manager, { accounts, bills: accounts })).rejects.toMatchObject({
      code: 'IMPORT_FILE_REFUSED',
      data: {
        problem: 'missing-columns',
        missing: '账单号、电费年月、上次示数、本次示数、电量、应收电费、违约金、已收、交费截止日',
      },
    })
    expect(contents().accounts).toEqual([])
  })
})
