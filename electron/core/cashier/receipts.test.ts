import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  billOf,
  bills,
  bringTo,
  commandId,
  firm,
  openHallWithBills,
  pay,
  prepaid,
  refusalOf,
  resident,
  sitDown,
  type Desk,
} from '../../../tests/support/payment-desk.ts'
import { openingMs, people, type TestHall } from '../../../tests/support/test-hall.ts'
import {
  findLatestPaymentOfVisit,
  findLatestReceiptOfVisit,
  findOpenPaymentOfVisit,
  loadTaken,
} from './index.ts'

const hour = 3_600_000
const small = { lines: [prepaid(100)], tendered: 200 }
let hall: TestHall
let desk: Desk
beforeEach(async () => {
  hall = await openHallWithBills()
  desk = await sitDown(hall)
})
afterEach(() => hall.close())

const rows = (query: string) => hall.app.database.connection.prepare(query).all()

describe('printing a receipt', () => {
  test('counts each copy on disk and gives everything that stands on the paper (invariant 16)', async () => {
    const receipt = await pay(desk, { lines: [billOf(bills.november, 6_363)], tendered: 10_000 })
    const { cashier } = await hall.as(people.otherClerk.number)
    const print = () => cashier.recordPrint({ commandId: commandId(), receiptId: receipt.id })
    const first = await print()
    hall.advance(1_000)
    hall.restart()
    const later = await hall.as(people.manager.number)
    const second = await later.cashier.recordPrint({ commandId: commandId(), receiptId: receipt.id })
    const page = {
      receipt,
      hallName: '滨江营业厅',
      accountName: '孔超',
      address: '解放路250号',
      staffName: people.clerk.name,
      amountInCapitals: '陆拾叁元陆角叁分',
      timeZone: 'Asia/Shanghai',
      printerName: null,
    }
    expect([first, second, rows('SELECT copy, printed_at_ms FROM receipt_print ORDER BY copy')]).toEqual([
      { ...page, copy: 0, reprint: null },
      { ...page, copy: 1, reprint: { copy: 1, by: `${people.manager.name} ${people.manager.number}` } },
      [
        { copy: 0, printed_at_ms: openingMs },
        { copy: 1, printed_at_ms: openingMs + 1_000 },
      ],
    ])
  })

  test('repeated by a double click is one copy (L12)', async () => {
    const { id: receiptId } = await pay(desk)
    const print = { commandId: commandId(), receiptId }
    const copies = [await desk.clerk.cashier.recordPrint(print), await desk.clerk.cashier.recordPrint(print)]
    expect([copies.map((each) => each.copy), rows('SELECT copy FROM receipt_print')]).toEqual([
      [0, 0],
      [{ copy: 0 }],
    ])
  })

  test('of a payment that is not committed is refused, as is looking it up (invariant 16)', async () => {
    const { intentId } = await bringTo('received', desk)
    const { cashier } = desk.clerk
    expect([
      await refusalOf(cashier.recordPrint({ commandId: commandId(), receiptId: intentId })),
      await refusalOf(cashier.findReceipt({ receiptId: intentId })),
      rows('SELECT * FROM receipt_print'),
    ]).toEqual([{ code: 'RECEIPT_NOT_FOUND' }, { code: 'RECEIPT_NOT_FOUND' }, []])
  })

  test('tells headquarters without a name or an address', async () => {
    const { id: receiptId } = await pay(desk)
    await desk.clerk.cashier.recordPrint({ commandId: commandId(), receiptId })
    const payloads = rows('SELECT payload FROM change_log')
    const text = JSON.stringify(payloads)
    expect([text.includes('孔'), text.includes('解放路'), text.includes('cashCount')]).toEqual([
      false,
      false,
      false,
    ])
    expect(payloads.at(-1)).toEqual({ payload: `{"copy":0,"receiptId":"${receiptId}"}` })
  })
})

describe('the list of receipts', () => {
  test('is of the business day or of one account, or both, newest first and no longer than asked (L14)', async () => {
    const numbers = async (input: { businessDay?: string; accountNumber?: string; limit?: number }) =>
      (await desk.clerk.cashier.listReceipts(input)).map((each) => each.number)
    for (let count = 0; count < 3; count += 1) await pay(desk, small)
    await pay(desk, { ...small, accountNumber: firm })
    // 00:30 of the next day in the hall, still the same day by UTC.
    hall.advance(15.5 * hour)
    hall.restart()
    desk = { ...desk, clerk: await hall.as(people.clerk.number) }
    await pay(desk, small)
    expect({
      today: await numbers({}),
      yesterday: await numbers({ businessDay: '2026-11-23' }),
      two: await numbers({ businessDay: '2026-11-23', limit: 2 }),
      resident: await numbers({ accountNumber: resident }),
      residentYesterday: await numbers({ accountNumber: resident, businessDay: '2026-11-23', limit: 1 }),
      nobody: await numbers({ accountNumber: '99999999' }),
    }).toEqual({
      today: [5],
      yesterday: [4, 3, 2, 1],
      two: [4, 3],
      resident: [5, 3, 2, 1],
      residentYesterday: [3],
      nobody: [],
    })
  })
})

describe('what other slices ask', () => {
  const latest = () =>
    hall.app.database.read((tx) => ({
      open: findOpenPaymentOfVisit(tx, desk.visitId)?.step,
      latest: findLatestPaymentOfVisit(tx, desk.visitId)?.step,
      due: findLatestPaymentOfVisit(tx, desk.visitId)?.due,
      receipt: findLatestReceiptOfVisit(tx, desk.visitId)?.number,
    }))

  test('is the payment on its way, else the last one paid; one given up is none', async () => {
    const found = [latest()]
    await pay(desk, small)
    found.push(latest())
    const { intentId } = await bringTo('due', desk)
    found.push(latest())
    await desk.clerk.cashier.abandonPayment({ commandId: commandId(), intentId })
    found.push(latest())
    const paid = { open: undefined, latest: 'paid', due: 100, receipt: 1 }
    expect(found).toEqual([
      { open: undefined, latest: undefined, due: undefined, receipt: undefined },
      paid,
      { open: 'due', latest: 'due', due: 10_500, receipt: 1 },
      paid,
    ])
  })

  test('is the newest also after the clock was set back an hour (L13)', async () => {
    await pay(desk, small)
    hall.setClock(-hour)
    await bringTo('due', desk)
    expect(latest()).toEqual({ open: 'due', latest: 'due', due: 10_500, receipt: 1 })
    const { intentId } = (await desk.clerk.cashier.listReceipts({}))[0] ?? {}
    expect(intentId).not.toBe(undefined)
  })

  test('is what a counter took in a day: received less change, that counter’s and that day’s only (L1)', async () => {
    const other = await sitDown(hall, people.otherClerk, 2)
    await pay(desk, { tendered: 20_000 })
    await pay(desk, small)
    await pay(other, { lines: [prepaid(7)], tendered: 10 })
    const counters = await desk.clerk.counter.list()
    const taken = (day: string) =>
      hall.app.database.read((tx) => counters.map((each) => loadTaken(tx, day, each.id)))
    const nothing = { receipts: 0, takenFen: 0 }
    expect([taken('2026-11-23'), taken('2026-11-24')]).toEqual([
      [{ receipts: 2, takenFen: 10_600 }, { receipts: 1, takenFen: 7 }, nothing],
      [nothing, nothing, nothing],
    ])
  })
})
