import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fen } from '../../../shared/kernel/money.ts'
import {
  billOf,
  bills,
  bringTo,
  commandId,
  drawerOf,
  openHallWithBills,
  pay,
  prepaid,
  refusalOf,
  resident,
  sitDown,
  type Desk,
} from '../../../tests/support/payment-desk.ts'
import { digestDatabase } from '../../../tests/support/snapshot.ts'
import { openingMs, people, type TestHall } from '../../../tests/support/test-hall.ts'
import { loadTaken } from './index.ts'

let hall: TestHall
let desk: Desk
beforeEach(async () => {
  hall = await openHallWithBills()
  desk = await sitDown(hall)
})
afterEach(() => hall.close())

const rows = (query: string) => hall.app.database.connection.prepare(query).all()
const countReceipts = () => hall.app.database.connection.prepare('SELECT count(*) FROM receipt').pluck().get()
const lines = [billOf(bills.october, 10_500), billOf(bills.november, 6_000), prepaid(137)]

test('one commit writes receipt, lines, drawer and settled bills, with both read-backs (L1, L2, C1)', async () => {
  const { clerk } = desk
  const { intentId } = await bringTo('tendered', desk, { lines, tendered: 20_000 })
  hall.advance(2_000)
  await clerk.cashier.confirmReceived({ commandId: commandId(), intentId, tendered: fen(20_000) })
  hall.advance(3_000)
  const receipt = await clerk.cashier.takePayment({ commandId: commandId(), intentId, change: fen(3_363) })
  const [counter] = await clerk.counter.list()

  expect({
    receipt,
    found: await clerk.cashier.findReceipt({ receiptId: receipt.id }),
    payment: await clerk.cashier.findPayment({ intentId }),
    account: await clerk.account.open({ accountNumber: resident }),
    drawer: rows(
      'SELECT receipt_id, kind, amount_fen FROM drawer_entry WHERE receipt_id IS NOT NULL ORDER BY id',
    ),
    taken: hall.app.database.read((tx) => loadTaken(tx, '2026-11-23', counter?.id ?? '')),
    prints: rows('SELECT * FROM receipt_print'),
  }).toMatchObject({
    receipt: {
      number: 1,
      intentId,
      businessDay: '2026-11-23',
      takenAtMs: openingMs + 5_000,
      counterNumber: 1,
      staffNumber: people.clerk.number,
      accountNumber: resident,
      lines: [
        { kind: 'bill', billId: bills.october, period: '2026-10', amount: 10_500 },
        { kind: 'bill', billId: bills.november, period: '2026-11', amount: 6_000 },
        { kind: 'prepayment', billId: null, period: null, amount: 137 },
      ],
      due: 16_637,
      tendered: 20_000,
      change: 3_363,
      receivedReadBackAtMs: openingMs + 2_000,
      changeReadBackAtMs: openingMs + 5_000,
    },
    found: receipt,
    payment: { step: 'paid', receiptId: receipt.id, due: 16_637, tendered: 20_000, change: 3_363 },
    account: { bills: [{ id: bills.november, paid: 6_000, owed: 363 }], owed: 363, prepaid: 137 },
    drawer: [
      { receipt_id: receipt.id, kind: 'received', amount_fen: 20_000 },
      { receipt_id: receipt.id, kind: 'change', amount_fen: -3_363 },
    ],
    taken: { receipts: 1, takenFen: 16_637 },
    prints: [],
  })
})

test('exact money leaves no change in the ledger', async () => {
  await pay(desk, { tendered: 10_500 })
  expect(rows('SELECT kind, amount_fen FROM drawer_entry WHERE receipt_id IS NOT NULL')).toEqual([
    { kind: 'received', amount_fen: 10_500 },
  ])
})

test('receipt numbers are gap-free over refusals, given-up payments, counters and restarts (invariant 4)', async () => {
  const other = await sitDown(hall, people.otherClerk, 2)
  const small = { lines: [prepaid(100)], tendered: 100 }
  const numbers = [(await pay(desk, small)).number, (await pay(other, small)).number]
  const { intentId } = await bringTo('received', desk, small)
  await refusalOf(desk.clerk.cashier.takePayment({ commandId: commandId(), intentId, change: fen(1) }))
  await desk.clerk.cashier.abandonPayment({ commandId: commandId(), intentId })
  hall.restart()
  numbers.push((await pay({ ...desk, clerk: await hall.as(people.clerk.number) }, small)).number)
  expect(numbers).toEqual([1, 2, 3])
})

describe('two counters that take money for one bill', () => {
  test('book it once: the slower one is told what is still owed, and goes on (F7)', async () => {
    const other = await sitDown(hall, people.otherClerk, 2)
    const { intentId } = await bringTo('received', desk)
    await pay(other, { lines: [billOf(bills.october, 10_000)], tendered: 10_000 })
    const before = digestDatabase(hall.app)
    const refused = await refusalOf(
      desk.clerk.cashier.takePayment({ commandId: commandId(), intentId, change: fen(4_500) }),
    )
    expect([refused, digestDatabase(hall.app)]).toEqual([
      { code: 'AMOUNT_ABOVE_OWED', detail: { period: '2026-10', owedFen: 500 } },
      before,
    ])

    const { cashier } = desk.clerk
    const on = () => ({ commandId: commandId(), intentId })
    await cashier.stepBack(on())
    await cashier.chooseLines({ ...on(), lines: [billOf(bills.october, 500)] })
    await cashier.tender({ ...on(), tendered: fen(500) })
    await cashier.confirmReceived({ ...on(), tendered: fen(500) })
    await cashier.takePayment({ ...on(), change: fen(0) })
    const { bills: open } = await desk.clerk.account.open({ accountNumber: resident })
    expect([open.map((bill) => bill.id), drawerOf(hall)]).toEqual([[bills.november], 10_500])
  })
})

describe('a repeated command', () => {
  test('gives the first receipt, also after a restart, and takes no money twice (L12, invariant 3)', async () => {
    const { intentId } = await bringTo('received', desk)
    const take = { commandId: commandId(), intentId, change: fen(4_500) }
    const first = await desk.clerk.cashier.takePayment(take)
    const again = await desk.clerk.cashier.takePayment(take)
    hall.restart()
    const afterRestart = await (await hall.as(people.clerk.number)).cashier.takePayment(take)
    expect([again, afterRestart, countReceipts(), drawerOf(hall)]).toEqual([first, first, 1, 10_500])
  })

  test('under a new id makes no second receipt of the same intent (invariant 3)', async () => {
    const { intentId } = await pay(desk)
    const take = { commandId: commandId(), intentId, change: fen(4_500) }
    expect([await refusalOf(desk.clerk.cashier.takePayment(take)), countReceipts()]).toEqual([
      { code: 'PAYMENT_STEP_WRONG', detail: { step: 'paid' } },
      1,
    ])
  })
})

/** Makes the next COMMIT throw as after an fsync error, having been done or not. */
function breakCommit(isDone: boolean): void {
  const { connection } = hall.app.database
  const execute = connection.exec.bind(connection)
  connection.exec = (text) => {
    if (text !== 'COMMIT') return execute(text)
    execute(isDone ? 'COMMIT' : 'ROLLBACK')
    throw Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_FSYNC' })
  }
}

describe('a commit that did not answer', () => {
  // A fault for the log, whatever became of it: the disk is not well.
  beforeEach(() => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    return () => {
      expect(log).toHaveBeenCalledOnce()
      log.mockRestore()
    }
  })

  test('but was made: the clerk gets the receipt, once', async () => {
    const { intentId } = await bringTo('received', desk)
    const take = { commandId: commandId(), intentId, change: fen(4_500) }
    breakCommit(true)
    const receipt = await desk.clerk.cashier.takePayment(take)
    const again = await desk.clerk.cashier.takePayment(take)
    const payment = await desk.clerk.cashier.findPayment({ intentId })
    expect([receipt.number, again, payment?.step, payment?.receiptId, countReceipts()]).toEqual([
      1,
      receipt,
      'paid',
      receipt.id,
      1,
    ])
  })

  test('and was not made: the clerk is told so, sees the payment unpaid, and repeats it with the same intent', async () => {
    const { intentId } = await bringTo('received', desk)
    const take = { commandId: commandId(), intentId, change: fen(4_500) }
    breakCommit(false)
    const refused = await refusalOf(desk.clerk.cashier.takePayment(take))
    const between = await desk.clerk.cashier.findPayment({ intentId })
    const receipt = await desk.clerk.cashier.takePayment(take)
    expect([refused, between?.step, between?.receiptId, receipt.number, countReceipts()]).toEqual([
      { code: 'STORAGE_FAILED' },
      'received',
      null,
      1,
      1,
    ])
  })
})

test('a full disk refuses the payment whole; the same command works when there is room again', async () => {
  const small = { lines: [prepaid(100)], tendered: 200 }
  const { connection } = hall.app.database
  const limit = (pages: number) => connection.pragma(`max_page_count = ${pages}`)
  let payments = 0
  // What is free in the last pages differs: payments are made without room for more until one does not fit.
  for (let isFull = false; !isFull; payments += 1) {
    const { intentId } = await bringTo('received', desk, small)
    const take = { commandId: commandId(), intentId, change: fen(100) }
    const before = digestDatabase(hall.app)
    limit(connection.pragma('page_count', { simple: true }) as number)
    const answer = await refusalOf(desk.clerk.cashier.takePayment(take))
    limit(1_000_000)
    isFull = answer !== 'accepted'
    if (!isFull) continue
    const untouched = digestDatabase(hall.app) === before
    const receipt = await desk.clerk.cashier.takePayment(take)
    expect([answer, untouched, receipt.number]).toEqual([{ code: 'STORAGE_FULL' }, true, payments + 1])
  }
  expect([countReceipts(), drawerOf(hall)]).toEqual([payments, payments * 100])
})

test('synchronous is FULL after a payment and after reopening', async () => {
  const synchronous = () => hall.app.database.connection.pragma('synchronous', { simple: true })
  await pay(desk)
  const found = [synchronous()]
  hall.app.database.reopen()
  found.push(synchronous())
  hall.restart()
  found.push(synchronous())
  await pay({ ...desk, clerk: await hall.as(people.clerk.number) }, { lines: [prepaid(1)], tendered: 1 })
  found.push(synchronous())
  expect(found).toEqual([2, 2, 2, 2])
})
