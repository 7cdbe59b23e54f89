import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { payee, rightCheque } from '../../../tests/support/cheque.ts'
import {
  bills,
  billOf,
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
import { people, type TestHall } from '../../../tests/support/test-hall.ts'
import type { Part } from '../../../shared/cashier/means.ts'
import { fen } from '../../../shared/kernel/money.ts'
import { verifyReceipts } from './index.ts'

let hall: TestHall
let desk: Desk

beforeEach(async () => {
  hall = await openHallWithBills()
  desk = await sitDown(hall)
  const manager = await hall.as(people.manager.number)
  await manager.cashier.setPayee({ commandId: commandId(), name: payee })
})
afterEach(() => hall.close())

const wechat = (amount: number, reference = '4200002155202611'): Part => ({
  means: 'wechat',
  amount: fen(amount),
  reference,
})
const balance = (amount: number): Part => ({ means: 'balance', amount: fen(amount) })
const cheque = (amount: number, change: Partial<typeof rightCheque> = {}): Part => ({
  means: 'cheque',
  amount: fen(amount),
  cheque: { ...rightCheque, ...change },
})
const choose = (intentId: string, ...parts: Part[]) =>
  desk.clerk.cashier.chooseMeans({ commandId: commandId(), intentId, parts })
const prepaidNow = async () => (await desk.clerk.account.open({ accountNumber: resident })).prepaid

describe('a payment in several means', () => {
  it('takes in cash what the others leave open; only cash comes into the drawer (L1)', async () => {
    const receipt = await pay(desk, {
      parts: [wechat(6_000), cheque(2_000, { amountInCapitals: '贰拾元整' })],
      tendered: 5_000,
    })
    expect(receipt).toMatchObject({
      due: 10_500,
      tendered: 5_000,
      change: 2_500,
      tenders: [
        { means: 'cash', amount: 2_500, reference: null },
        { means: 'wechat', amount: 6_000, reference: '4200002155202611' },
        { means: 'cheque', amount: 2_000, reference: rightCheque.number },
      ],
    })
    expect([drawerOf(hall), hall.app.database.read(verifyReceipts).brokenAtSeq]).toEqual([2_500, null])
  })

  it('may be all without cash; then none is taken', async () => {
    const { intentId } = await bringTo('due', desk, { parts: [cheque(10_500)] })
    const on = () => ({ commandId: commandId(), intentId })
    const cash = await refusalOf(desk.clerk.cashier.tender({ ...on(), tendered: fen(100) }))
    await desk.clerk.cashier.tender({ ...on(), tendered: fen(0) })
    await desk.clerk.cashier.confirmReceived({ ...on(), tendered: fen(0) })
    const receipt = await desk.clerk.cashier.takePayment({ ...on(), change: fen(0) })
    expect([cash, receipt.tenders, drawerOf(hall)]).toEqual([
      { code: 'NOTHING_IN_CASH' },
      [{ means: 'cheque', amount: 10_500, reference: rightCheque.number }],
      0,
    ])
  })

  it('uses up the balance, which can be used once', async () => {
    await pay(desk, { lines: [prepaid(8_000)], tendered: 8_000 })
    await pay(desk, { parts: [balance(8_000)], tendered: 2_500 })
    const { intentId } = await bringTo('due', desk, { lines: [billOf(bills.november, 6_363)] })
    expect([await prepaidNow(), await refusalOf(choose(intentId, balance(1)))]).toEqual([
      0,
      { code: 'BALANCE_TOO_LITTLE', detail: { balanceFen: 0 } },
    ])
  })

  it('is refused where two counters use the same balance or slip, at the last moment too', async () => {
    await pay(desk, { lines: [prepaid(3_000)], tendered: 3_000 })
    const other = await sitDown(hall, people.otherClerk, 2)
    const first = await bringTo('received', desk, { parts: [balance(3_000)], tendered: 7_500 })
    await pay(other, {
      lines: [billOf(bills.november, 6_363)],
      parts: [balance(3_000), wechat(3_000)],
      tendered: 363,
    })
    const take = { commandId: commandId(), intentId: first.intentId, change: fen(0) }
    const tooLate = await refusalOf(desk.clerk.cashier.takePayment(take))
    await desk.clerk.cashier.abandonPayment({ commandId: commandId(), intentId: first.intentId })
    const { intentId } = await bringTo('due', desk)
    expect([tooLate, await refusalOf(choose(intentId, wechat(100)))]).toEqual([
      { code: 'BALANCE_TOO_LITTLE', detail: { balanceFen: 0 } },
      { code: 'REFERENCE_USED', detail: { receipt: 2 } },
    ])
  })

  it('keeps what was chosen over a step back and a restart, and forgets it with another amount', async () => {
    const { intentId } = await bringTo('tendered', desk, { parts: [wechat(6_000)], tendered: 4_500 })
    await desk.clerk.cashier.stepBack({ commandId: commandId(), intentId })
    hall.restart()
    const { cashier } = await hall.as(people.clerk.number)
    const kept = await cashier.findPayment({ intentId })
    const lines = [billOf(bills.november, 6_363)]
    const changed = await cashier.chooseLines({ commandId: commandId(), intentId, lines })
    expect([kept?.parts, changed.parts]).toEqual([[wechat(6_000)], []])
  })

  it.each([
    ['more than is due', [wechat(10_501)], { code: 'MEANS_ABOVE_DUE', detail: { aboveFen: 1 } }],
    ['nothing', [wechat(0)], { code: 'AMOUNT_ZERO' }],
    ['the same slip twice', [wechat(100), wechat(200)], { code: 'MEANS_TWICE' }],
    ['a card number', [wechat(100, '4111111111111111')], { code: 'CARD_NUMBER_GIVEN' }],
    ['a card number with hyphens', [wechat(100, '4111-1111-1111-1111')], { code: 'CARD_NUMBER_GIVEN' }],
  ])('is refused with %s, and nothing changes', async (_, parts, refusal) => {
    const { intentId } = await bringTo('due', desk)
    expect(await refusalOf(choose(intentId, ...parts))).toEqual(refusal)
    expect((await desk.clerk.cashier.findPayment({ intentId }))?.parts).toEqual([])
  })
})

describe('a cheque', () => {
  it('that is wrong is not booked; its reasons are told, kept and printed on a slip (C3)', async () => {
    const { intentId } = await bringTo('due', desk)
    const wrong = { ...rightCheque, hasSeal: false, issuedOn: '2026-11-01' }
    const on = { commandId: commandId(), intentId, amount: fen(10_500) }
    const refused = await refusalOf(choose(intentId, cheque(10_500, wrong)))
    const told = await desk.clerk.cashier.checkCheque({ amount: fen(10_500), cheque: wrong })
    const slip = await desk.clerk.cashier.returnCheque({ ...on, cheque: wrong })
    const right = await refusalOf(
      desk.clerk.cashier.returnCheque({ ...on, commandId: commandId(), cheque: rightCheque }),
    )
    const rows = (table: string) =>
      hall.app.database.connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
    expect([
      refused,
      told,
      slip.number,
      slip.mistakes,
      right,
      rows('receipt'),
      rows('cheque_return'),
    ]).toEqual([
      { code: 'CHEQUE_WRONG', detail: { mistakes: 'EXPIRED SEAL_MISSING' } },
      ['EXPIRED', 'SEAL_MISSING'],
      1,
      ['EXPIRED', 'SEAL_MISSING'],
      { code: 'CHEQUE_RIGHT' },
      0,
      1,
    ])
  })

  it('is not taken before the manager has entered the payee', async () => {
    const bare = await openHallWithBills()
    try {
      const without = await sitDown(bare)
      const { intentId } = await bringTo('due', without)
      const parts = [cheque(10_500)]
      const call = without.clerk.cashier.chooseMeans({ commandId: commandId(), intentId, parts })
      expect(await refusalOf(call)).toEqual({ code: 'CHEQUE_PAYEE_NOT_SET' })
    } finally {
      bare.close()
    }
  })

  it('may be presented on the first working day after a holiday (C3)', async () => {
    const { intentId } = await bringTo('due', desk)
    // Ten days after 2026-11-12 is a Sunday; today is the Monday after it.
    const presented = await choose(intentId, cheque(10_500, { issuedOn: '2026-11-12' }))
    expect(presented.parts).toHaveLength(1)
  })
})

describe('an invoice', () => {
  it('keeps buyer and tax number beside the receipt, outside its hash (GB 32100)', async () => {
    const receipt = await pay(desk)
    const on = () => ({ commandId: commandId(), receiptId: receipt.id, buyer: '湘江饭店', contact: null })
    const wrong = await refusalOf(
      desk.clerk.cashier.keepInvoice({ ...on(), taxNumber: '91350100M000100Y44' }),
    )
    await desk.clerk.cashier.keepInvoice({ ...on(), taxNumber: null })
    const kept = { ...on(), taxNumber: '91350100M000100Y43' }
    await desk.clerk.cashier.keepInvoice(kept)
    expect([wrong, await desk.clerk.cashier.findInvoice({ receiptId: receipt.id })]).toEqual([
      { code: 'TAX_NUMBER_WRONG', detail: { mistake: 'CHECK_DIGIT' } },
      { buyer: '湘江饭店', taxNumber: '91350100M000100Y43', contact: null },
    ])
  })
})
