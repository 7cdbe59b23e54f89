import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PaymentLine } from '../../../shared/cashier/payment.ts'
import { fen } from '../../../shared/kernel/money.ts'
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
import { digestDatabase } from '../../../tests/support/snapshot.ts'
import { openingMs, people, type TestHall } from '../../../tests/support/test-hall.ts'
import { findVisit } from '../visit/index.ts'

let hall: TestHall
let desk: Desk
beforeEach(async () => {
  hall = await openHallWithBills()
  desk = await sitDown(hall)
})
afterEach(() => hall.close())

/** The refusal, and that nothing at all was written. */
async function refusedWithoutATrace(call: () => Promise<unknown>) {
  const before = digestDatabase(hall.app)
  const refused = await refusalOf(call())
  expect(digestDatabase(hall.app)).toBe(before)
  return refused
}
const on = (intentId: string) => ({ commandId: commandId(), intentId })
const transactionsOf = ({ visitId }: Desk) =>
  hall.app.database.read((tx) => findVisit(tx, visitId, hall.app.ports.clock.now()))?.transactions ?? []

describe('opening a payment', () => {
  test('puts its intent on disk before anything is confirmed, also through a restart (invariant 3)', async () => {
    const opened = await bringTo('choosing', desk)
    hall.restart()
    const clerk = await hall.as(people.clerk.number)
    const found = await clerk.cashier.findPayment({ intentId: opened.intentId })
    expect([opened, found]).toEqual(
      Array.from({ length: 2 }, () => ({
        intentId: opened.intentId,
        transactionId: desk.transactionId,
        accountNumber: resident,
        step: 'choosing',
        lines: [],
        parts: [],
        due: 0,
        tendered: null,
        change: null,
        cashCount: null,
        receiptId: null,
      })),
    )
  })

  test.each([
    ['resident-payment', firm, 'other-payment', 1200],
    ['resident-payment', resident, 'resident-payment', 300],
    ['other-payment', resident, 'resident-payment', 300],
    ['electricity-business', firm, 'electricity-business', 1200],
    ['electricity-business', resident, 'electricity-business', 1200],
  ])(
    'in a %s for account %s makes it a %s; its start stays (T1, T2, L13)',
    async (kind, account, becomes, limit) => {
      const other = await sitDown(hall, people.otherClerk, 2, kind)
      hall.advance(60_000)
      await bringTo('choosing', other, { accountNumber: account })
      const [transaction] = transactionsOf(other)
      expect(transaction).toMatchObject({
        kindId: becomes,
        limitSeconds: limit,
        startedAtMs: openingMs,
        workedMs: 60_000,
      })
    },
  )

  test('keeps T2’s limit once another customer’s bill was paid in the matter, whatever is opened next (T2)', async () => {
    const kinds: (string | undefined)[] = []
    const note = () => kinds.push(transactionsOf(desk)[0]?.kindId)
    const given = await bringTo('due', desk, { accountNumber: firm, lines: [prepaid(100)] })
    note()
    await desk.clerk.cashier.abandonPayment(on(given.intentId))
    await pay(desk)
    note()
    await pay(desk, { accountNumber: firm, lines: [billOf(bills.firms, 1)], tendered: 1 })
    note()
    await pay(desk, { lines: [prepaid(100)], tendered: 100 })
    note()
    expect(kinds).toEqual(['other-payment', 'resident-payment', 'other-payment', 'other-payment'])
  })

  test('is refused for an unknown visit or account, in a colleague’s visit, while one is open, and while the matter is on hold', async () => {
    const { clerk, visitId, transactionId } = desk
    const otherClerk = await hall.as(people.otherClerk.number)
    const open = (client: typeof clerk, wish: { visitId?: string; accountNumber?: string }) => () =>
      client.cashier.openPayment({ commandId: commandId(), visitId, accountNumber: resident, ...wish })
    const refusals = [
      await refusedWithoutATrace(open(clerk, { visitId: crypto.randomUUID() })),
      await refusedWithoutATrace(open(otherClerk, {})),
      await refusedWithoutATrace(open(clerk, { accountNumber: '99999999' })),
    ]
    await clerk.visit.hold({ commandId: commandId(), transactionId, reason: 'system-slow' })
    refusals.push(await refusedWithoutATrace(open(clerk, {})))
    await clerk.visit.resume({ commandId: commandId(), transactionId })
    await bringTo('due', desk)
    refusals.push(await refusedWithoutATrace(open(clerk, {})))
    expect(refusals).toEqual([
      { code: 'VISIT_NOT_FOUND' },
      { code: 'VISIT_NOT_FOUND' },
      { code: 'ACCOUNT_NOT_FOUND' },
      { code: 'TRANSACTION_NOT_RUNNING' },
      { code: 'PAYMENT_STILL_OPEN' },
    ])
  })

  test('is refused in a visit that is over', async () => {
    const { clerk, visitId, transactionId } = desk
    await clerk.visit.endTransaction({ commandId: commandId(), transactionId, outcome: 'withdrawn' })
    await clerk.visit.finish({ commandId: commandId(), visitId })
    expect(await refusalOf(bringTo('choosing', desk))).toEqual({ code: 'VISIT_NOT_FOUND' })
  })

  test('works again in the same visit once the first is paid or given up', async () => {
    const { cashier } = desk.clerk
    await pay(desk)
    await cashier.abandonPayment(on((await bringTo('due', desk, { lines: [prepaid(100)] })).intentId))
    expect((await pay(desk, { lines: [prepaid(100)], tendered: 100 })).number).toBe(2)
  })
})

describe('choosing what is paid', () => {
  test('adds bills, a part of a bill and a prepayment up to what is due, and may be done anew', async () => {
    const { intentId } = await bringTo('tendered', desk)
    const lines = [billOf(bills.october, 10_500), billOf(bills.november, 1), prepaid(5_000)]
    const chosen = await desk.clerk.cashier.chooseLines({ ...on(intentId), lines })
    expect(chosen).toMatchObject({ step: 'due', lines, due: 15_501, tendered: 15_000, change: null })
  })

  test.each<[string, PaymentLine[], unknown]>([
    [
      'more than a bill owes',
      [billOf(bills.october, 10_501)],
      { code: 'AMOUNT_ABOVE_OWED', detail: { period: '2026-10', owedFen: 10_500 } },
    ],
    [
      'one bill twice',
      [billOf(bills.october, 1), billOf(bills.october, 1)],
      { code: 'BILL_TWICE', detail: { billId: bills.october } },
    ],
    [
      'a bill of another account',
      [billOf(bills.firms, 1)],
      { code: 'BILL_NOT_FOUND', detail: { billId: bills.firms } },
    ],
    ['a bill that nobody knows', [billOf('none', 1)], { code: 'BILL_NOT_FOUND', detail: { billId: 'none' } }],
    ['nothing for a bill', [billOf(bills.october, 0)], { code: 'AMOUNT_ZERO' }],
    ['nothing put by', [prepaid(0)], { code: 'AMOUNT_ZERO' }],
    ['more than a counter takes', [prepaid(999_999_999_999), prepaid(1)], { code: 'AMOUNT_TOO_LARGE' }],
  ])('refuses %s (F7)', async (_, lines, refusal) => {
    const { intentId } = await bringTo('choosing', desk)
    expect(
      await refusedWithoutATrace(() => desk.clerk.cashier.chooseLines({ ...on(intentId), lines })),
    ).toEqual(refusal)
  })

  test('knows what was paid before the import and here since', async () => {
    await pay(desk, { accountNumber: firm, lines: [billOf(bills.firms, 40_000)], tendered: 40_000 })
    const { intentId } = await bringTo('choosing', desk, { accountNumber: firm })
    const choose = (amount: number) =>
      refusalOf(desk.clerk.cashier.chooseLines({ ...on(intentId), lines: [billOf(bills.firms, amount)] }))
    expect([await choose(60_001), await choose(60_000)]).toEqual([
      { code: 'AMOUNT_ABOVE_OWED', detail: { period: '2026-10', owedFen: 60_000 } },
      'accepted',
    ])
  })
})

describe('receiving cash', () => {
  test('takes an amount or a count down to the smallest coin, and computes the change (C2, L8)', async () => {
    const { cashier } = desk.clerk
    const { intentId } = await bringTo('due', desk, { lines: [billOf(bills.november, 6_363)] })
    const cashCount = { '5000': 1, '1000': 1, '100': 3, '50': 1, '10': 1, '2': 2, '1': 1 }
    const counted = await cashier.tender({ ...on(intentId), cashCount })
    const typed = await cashier.tender({ ...on(intentId), tendered: fen(6_363) })
    expect([counted, typed]).toMatchObject([
      { step: 'tendered', due: 6_363, tendered: 6_365, change: 2, cashCount },
      { step: 'tendered', due: 6_363, tendered: 6_363, change: 0, cashCount: null },
    ])
  })

  test.each([
    ['too little', { tendered: fen(10_499) }, { code: 'TENDER_TOO_SMALL', detail: { missingFen: 1 } }],
    ['an empty count', { cashCount: {} }, { code: 'TENDER_TOO_SMALL', detail: { missingFen: 10_500 } }],
    ['neither amount nor count', {}, { code: 'TENDER_MISSING' }],
    ['amount and count', { tendered: fen(15_000), cashCount: { '10000': 2 } }, { code: 'TENDER_TWO_WAYS' }],
    [
      'a note of 3 yuan',
      { cashCount: { '300': 100 } },
      { code: 'NO_SUCH_DENOMINATION', detail: { value: '300' } },
    ],
  ])('refuses %s', async (_, cash, refusal) => {
    const { intentId } = await bringTo('due', desk)
    expect(await refusedWithoutATrace(() => desk.clerk.cashier.tender({ ...on(intentId), ...cash }))).toEqual(
      refusal,
    )
  })
})

describe('the read-back (C1)', () => {
  test('of another sum than the one that is booked is refused, for what was received and for the change', async () => {
    const { cashier } = desk.clerk
    const { intentId } = await bringTo('tendered', desk)
    const received = await refusedWithoutATrace(() =>
      cashier.confirmReceived({ ...on(intentId), tendered: fen(15_001) }),
    )
    await cashier.confirmReceived({ ...on(intentId), tendered: fen(15_000) })
    const change = await refusedWithoutATrace(() => cashier.takePayment({ ...on(intentId), change: fen(0) }))
    expect([received, change]).toEqual([{ code: 'READ_BACK_DIFFERS' }, { code: 'READ_BACK_DIFFERS' }])
  })

  test('cannot be skipped: no step but the next is taken', async () => {
    const { cashier } = desk.clerk
    const acts = {
      tender: (intentId: string) => cashier.tender({ ...on(intentId), tendered: fen(15_000) }),
      confirmReceived: (intentId: string) =>
        cashier.confirmReceived({ ...on(intentId), tendered: fen(15_000) }),
      takePayment: (intentId: string) => cashier.takePayment({ ...on(intentId), change: fen(4_500) }),
    }
    const wrong = {
      choosing: ['tender', 'confirmReceived', 'takePayment'],
      due: ['confirmReceived', 'takePayment'],
      tendered: ['takePayment'],
      received: ['tender', 'confirmReceived'],
    } as const
    for (const step of ['choosing', 'due', 'tendered', 'received'] as const) {
      const { intentId } = await bringTo(step, desk)
      for (const act of wrong[step])
        expect([act, await refusedWithoutATrace(() => acts[act](intentId))]).toEqual([
          act,
          { code: 'PAYMENT_STEP_WRONG', detail: { step } },
        ])
      await cashier.abandonPayment(on(intentId))
    }
  })
})
