import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fen } from '../../../shared/kernel/money.ts'
import type { Client } from '../../../tests/support/client.ts'
import {
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
import { people, type TestHall } from '../../../tests/support/test-hall.ts'

let hall: TestHall
let desk: Desk
beforeEach(async () => {
  hall = await openHallWithBills()
  desk = await sitDown(hall)
})
afterEach(() => hall.close())

const on = (intentId: string) => ({ commandId: commandId(), intentId })
const steps = ['choosing', 'due', 'tendered', 'received'] as const

/** Everything that can be done to the usual payment: 105.00 due, 150.00 given. */
const acts: Readonly<Record<string, (client: Client, intentId: string) => Promise<unknown>>> = {
  chooseLines: ({ cashier }, intentId) => cashier.chooseLines({ ...on(intentId), lines: [prepaid(1)] }),
  tender: ({ cashier }, intentId) => cashier.tender({ ...on(intentId), tendered: fen(15_000) }),
  confirmReceived: ({ cashier }, intentId) =>
    cashier.confirmReceived({ ...on(intentId), tendered: fen(15_000) }),
  takePayment: ({ cashier }, intentId) => cashier.takePayment({ ...on(intentId), change: fen(4_500) }),
  stepBack: ({ cashier }, intentId) => cashier.stepBack(on(intentId)),
  abandonPayment: ({ cashier }, intentId) => cashier.abandonPayment(on(intentId)),
}

/** The refusal, and that nothing at all was written. */
async function refusedWithoutATrace(call: () => Promise<unknown>) {
  const before = digestDatabase(hall.app)
  const refused = await refusalOf(call())
  expect(digestDatabase(hall.app)).toBe(before)
  return refused
}

describe('a step back', () => {
  test('keeps everything that was typed, and asks for the read-back anew', async () => {
    const { cashier } = desk.clerk
    const received = await bringTo('received', desk)
    const { intentId } = received
    const passed = [received]
    for (let step = 0; step < 3; step += 1) passed.push(await cashier.stepBack(on(intentId)))
    const typed = { lines: received.lines, due: 10_500, tendered: 15_000 }
    expect(passed).toMatchObject([
      { step: 'received', ...typed, change: 4_500 },
      { step: 'tendered', ...typed, change: 4_500 },
      { step: 'due', ...typed, change: null },
      { step: 'choosing', ...typed, change: null },
    ])
    expect(await refusedWithoutATrace(() => cashier.stepBack(on(intentId)))).toEqual({
      code: 'PAYMENT_STEP_WRONG',
      detail: { step: 'choosing' },
    })
  })

  test('keeps the count of notes and coins too', async () => {
    const { cashier } = desk.clerk
    const { intentId } = await bringTo('due', desk)
    await cashier.tender({ ...on(intentId), cashCount: { '10000': 2 } })
    expect(await cashier.stepBack(on(intentId))).toMatchObject({ step: 'due', cashCount: { '10000': 2 } })
  })
})

test('a payment that is given up in any step leaves the drawer and the bills as they were', async () => {
  const { cashier, account } = desk.clerk
  const before = await account.open({ accountNumber: resident })
  for (const step of steps) {
    const { intentId } = await bringTo(step, desk)
    expect(await cashier.abandonPayment(on(intentId))).toMatchObject({ step: 'abandoned', receiptId: null })
  }
  expect([await account.open({ accountNumber: resident }), drawerOf(hall)]).toEqual([before, 0])
})

test('nothing leads out of a payment that is paid or given up', async () => {
  const { intentId: given } = await bringTo('received', desk)
  await desk.clerk.cashier.abandonPayment(on(given))
  const { intentId: paid } = await pay(desk)
  for (const [name, act] of Object.entries(acts)) {
    expect([
      name,
      await refusedWithoutATrace(() => act(desk.clerk, given)),
      await refusedWithoutATrace(() => act(desk.clerk, paid)),
    ]).toEqual([
      name,
      { code: 'PAYMENT_STEP_WRONG', detail: { step: 'abandoned' } },
      { code: 'PAYMENT_STEP_WRONG', detail: { step: 'paid' } },
    ])
  }
})

test('nobody works on a colleague’s payment in any step, or on one that does not exist', async () => {
  const colleague = await hall.as(people.otherClerk.number)
  for (const step of steps) {
    const { intentId } = await bringTo(step, desk)
    for (const [name, act] of Object.entries(acts)) {
      expect([
        name,
        await refusedWithoutATrace(() => act(colleague, intentId)),
        await refusedWithoutATrace(() => act(desk.clerk, crypto.randomUUID())),
      ]).toEqual([name, { code: 'PAYMENT_NOT_FOUND' }, { code: 'PAYMENT_NOT_FOUND' }])
    }
    await desk.clerk.cashier.abandonPayment(on(intentId))
  }
  expect(await desk.clerk.cashier.findPayment({ intentId: crypto.randomUUID() })).toBe(null)
})

describe('a terminal that is started again in the middle of a payment', () => {
  test.each(steps)(
    'at the step %s finds it as it was, and goes on to one receipt (invariant 3)',
    async (step) => {
      const before = await bringTo(step, desk)
      const { intentId } = before
      hall.restart()
      const clerk = await hall.as(people.clerk.number)
      const found = await clerk.cashier.findPayment({ intentId })
      const { cashier } = clerk
      const left = [
        () => cashier.chooseLines({ ...on(intentId), lines: [prepaid(10_500)] }),
        () => cashier.tender({ ...on(intentId), tendered: fen(15_000) }),
        () => cashier.confirmReceived({ ...on(intentId), tendered: fen(15_000) }),
        () => cashier.takePayment({ ...on(intentId), change: fen(4_500) }),
      ].slice(steps.indexOf(step))
      for (const act of left) await act()
      const receipts = await cashier.listReceipts({ accountNumber: resident })
      expect([found, receipts.map((each) => [each.number, each.intentId, each.due]), drawerOf(hall)]).toEqual(
        [before, [[1, intentId, 10_500]], 10_500],
      )
    },
  )

  test.each(steps)('at the step %s can give it up, and take the next one', async (step) => {
    const { intentId } = await bringTo(step, desk)
    hall.restart()
    desk = { ...desk, clerk: await hall.as(people.clerk.number) }
    const abandoned = await desk.clerk.cashier.abandonPayment(on(intentId))
    const { number } = await pay(desk)
    expect([abandoned.step, abandoned.receiptId, number]).toEqual(['abandoned', null, 1])
  })

  test('after a step back asks for the read-back again: that it was said before is not kept (C1)', async () => {
    const { intentId } = await bringTo('received', desk)
    await desk.clerk.cashier.stepBack(on(intentId))
    hall.restart()
    const { cashier } = await hall.as(people.clerk.number)
    expect(
      await refusedWithoutATrace(() => cashier.takePayment({ ...on(intentId), change: fen(4_500) })),
    ).toEqual({ code: 'PAYMENT_STEP_WRONG', detail: { step: 'tendered' } })
  })
})
