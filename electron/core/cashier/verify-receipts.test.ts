import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  billOf,
  bills,
  openHallWithBills,
  pay,
  prepaid,
  sitDown,
  type Desk,
} from '../../../tests/support/payment-desk.ts'
import { people, type TestHall } from '../../../tests/support/test-hall.ts'
import { fen } from '../../../shared/kernel/money.ts'
import { appendChange, nextSeq } from '../database/change-log.ts'
import { verifyReceipts } from './index.ts'
import { findStoredReceipt, saveReceipt } from './receipt-row-store.ts'

let hall: TestHall
let desk: Desk
let firstReceiptId = ''
beforeEach(async () => {
  hall = await openHallWithBills()
  desk = await sitDown(hall)
  // A bill and a prepayment, with change, so that every kind of row and every nullable column is there both ways.
  firstReceiptId = (await pay(desk, { lines: [billOf(bills.october, 10_500), prepaid(100)] })).id
  await pay(desk, {
    lines: [prepaid(300)],
    tendered: 500,
    parts: [{ means: 'wechat', amount: fen(100), reference: '4200002155' }],
  })
  await closeShift()
})
afterEach(() => hall.close())

/** A colleague's whole shift, so that every row of a shift is there: movement, count, a difference, its signature. */
async function closeShift(): Promise<void> {
  const { shift } = (await sitDown(hall, people.otherClerk, 2)).clerk
  const id = () => crypto.randomUUID()
  await shift.move({
    commandId: id(),
    kind: 'pay-in',
    amount: fen(5_000),
    reason: '换零钱',
    receiver: '周岚',
  })
  const { shift: own } = await shift.count({ commandId: id(), pieces: { 'note-5000': 1, 'coin-10': 1 } })
  await shift.close({ commandId: id(), deposit: fen(0), account: '多出一角，原因不明' })
  const manager = await hall.as(people.manager.number)
  await manager.shift.sign({ commandId: id(), shiftId: own.id, words: '已核对' })
}

const verify = () => hall.app.database.read(verifyReceipts)
const sound = { receipts: 2, brokenAtSeq: null, unchained: 0 }

/** What is found when somebody who can drop triggers and switch off checks has been at the file; undone afterwards. */
function tamper(change: string) {
  const { connection } = hall.app.database
  connection.pragma('foreign_keys = OFF')
  connection.pragma('ignore_check_constraints = ON')
  connection.exec('BEGIN')
  const triggers = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck().all()
  for (const trigger of triggers) connection.exec(`DROP TRIGGER ${String(trigger)}`)
  connection.exec(change)
  const changed = connection.prepare('SELECT changes()').pluck().get() as number
  const found = verify()
  connection.exec('ROLLBACK')
  return { changed, isFound: found.brokenAtSeq !== null || found.unchained > 0 }
}

const shifts = ['shift', 'shift_movement', 'shift_count', 'shift_close', 'shift_signature']
const money = [
  ...shifts,
  'receipt',
  'receipt_line',
  'receipt_tender',
  'drawer_entry',
  'receipt_print',
  'change_log',
]
const columnsOf = (table: string) =>
  hall.app.database.connection
    .prepare('SELECT name FROM pragma_table_info(?)')
    .pluck()
    .all(table)
    .map((column) => ({ table, column: String(column) }))
/** Another value of the same type; a number for what is null. */
const altered = (column: string) =>
  `CASE typeof(${column}) WHEN 'integer' THEN ${column} + 1000 WHEN 'text' THEN ${column} || 'x' WHEN 'blob' THEN zeroblob(32) ELSE '9' END`

test('finds nothing wrong with receipts that nobody touched, also after a restart (invariant 5)', () => {
  const before = verify()
  hall.restart()
  expect([before, verify()]).toEqual([sound, sound])
})

test('the hash covers every stored column of receipt, lines, drawer, shift and their change: any alteration is found (invariant 5)', () => {
  const rowsOf = {
    receipt: ['number = 1', 'number = 2'],
    receipt_line: ['bill_id IS NOT NULL', 'bill_id IS NULL'],
    receipt_tender: ["means = 'cash'", "means = 'wechat'"],
    drawer_entry: ["kind = 'received'", "kind = 'change'", "kind = 'float'", "kind = 'pay-in'"],
    ...Object.fromEntries(shifts.map((table) => [table, ['true']])),
    change_log: [
      'seq = (SELECT min(change_seq) FROM receipt)',
      'seq = (SELECT max(change_seq) FROM receipt)',
    ],
  }
  const found = Object.entries(rowsOf).flatMap(([table, rows]) =>
    columnsOf(table).flatMap(({ column }) =>
      rows.map((row) => {
        const { changed, isFound } = tamper(`UPDATE ${table} SET ${column} = ${altered(column)} WHERE ${row}`)
        return { table, column, row, isTried: changed > 0, isFound }
      }),
    ),
  )
  // 29 columns of the receipt, 9 of a line, 7 of a tender, 10 of the ledger, 12 of the change that carries them; 37 of the shift's tables.
  expect(found.length).toBe(2 * (29 + 9 + 7 + 12) + 4 * 10 + 37)
  expect(found.filter(({ isTried, isFound }) => !isTried || !isFound)).toEqual([])
})

test.each([
  ['a receipt cut out', 'DELETE FROM receipt WHERE number = 1'],
  ['the last receipt cut out', 'DELETE FROM receipt WHERE number = 2'],
  ['a line cut out', 'DELETE FROM receipt_line WHERE position = 1'],
  ['a tender cut out', 'DELETE FROM receipt_tender'],
  ['a ledger row cut out', "DELETE FROM drawer_entry WHERE kind = 'change' AND id = 3"],
  ['the change of a receipt cut out', "DELETE FROM change_log WHERE type = 'cashier.receiptTaken'"],
  [
    'a line slipped in',
    'INSERT INTO receipt_line SELECT receipt_id, 9, kind, account_number, bill_id, period, fee_code, quantity, 1 FROM receipt_line WHERE position = 1',
  ],
  [
    'a line of no receipt',
    "INSERT INTO receipt_line SELECT 'none', position, kind, account_number, bill_id, period, fee_code, quantity, 1 FROM receipt_line WHERE position = 1",
  ],
  [
    'a ledger row replaced by a smaller one',
    'INSERT OR REPLACE INTO drawer_entry SELECT id, shift_id, kind, receipt_id, movement_id, counter_id, staff_id, business_day, amount_fen - 1, at_ms FROM drawer_entry WHERE id = 2',
  ],
  [
    'a ledger row of no receipt',
    "INSERT INTO drawer_entry SELECT 99, shift_id, kind, 'none', movement_id, counter_id, staff_id, business_day, amount_fen, at_ms FROM drawer_entry WHERE id = 2",
  ],
])('finds %s', (_, change) => {
  const { changed, isFound } = tamper(change)
  expect([changed > 0, isFound, verify()]).toEqual([true, true, sound])
})

test('finds a receipt slipped in that no change carries', () => {
  const columns = columnsOf('receipt').map(({ column }) => column)
  const other: Readonly<Record<string, string>> = {
    id: "'none'",
    number: '3',
    intent_id: "'none'",
    change_seq: '1',
  }
  const values = columns.map((column) => other[column] ?? column)
  const slipped = `INSERT INTO receipt (${columns.join()}) SELECT ${values.join()} FROM receipt WHERE number = 1`
  expect(tamper(slipped)).toEqual({ changed: 1, isFound: true })
})

test.each([
  [3, true],
  [4, false],
])('after receipts 1 and 2 a number %i in a sound chain is right: %s (invariant 4)', (number, isRight) => {
  const { database } = hall.app
  const seq = database.write((tx) => {
    const stored = findStoredReceipt(tx, firstReceiptId)
    if (stored === undefined) throw new Error('the first receipt is gone')
    const { terminal_id: terminalId, incarnation, business_day: businessDay } = stored.receipt
    const other = { id: 'other', intent_id: 'other', change_seq: nextSeq(tx) }
    const later = { receipt: { ...stored.receipt, ...other, number }, lines: [], tenders: [], drawer: [] }
    saveReceipt(tx, later)
    const change = { terminalId, incarnation, businessDay, type: 'cashier.receiptTaken', payload: later }
    return appendChange(tx, { ...change, at: hall.app.ports.clock.now(), actor: 'test' })
  })
  expect(verify().brokenAtSeq).toBe(isRight ? null : seq)
})

describe('what is written stays (invariant 8)', () => {
  test('every column of receipts, lines, ledger, prints and change log refuses UPDATE; no row can be deleted or replaced', async () => {
    const { id: receiptId } = await pay(desk, { lines: [prepaid(1)], tendered: 1 })
    await desk.clerk.cashier.recordPrint({ commandId: crypto.randomUUID(), receiptId })
    const { connection } = hall.app.database
    const attempts = [
      ...money.flatMap(columnsOf).map(({ table, column }) => `UPDATE ${table} SET ${column} = ${column}`),
      ...money.map((table) => `DELETE FROM ${table}`),
      ...money.map((table) => `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table} LIMIT 1`),
    ]
    const refusedBy = attempts.map((attempt) => {
      try {
        connection.exec(attempt)
        return `done: ${attempt}`
      } catch (error) {
        return (error as { code: string }).code
      }
    })
    expect(refusedBy).toEqual(attempts.map(() => 'SQLITE_CONSTRAINT_TRIGGER'))
  })
})
