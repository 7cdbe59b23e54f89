import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  bills,
  commandId,
  drawerOf,
  openHallWithBills,
  openShift,
  pay,
  prepaid,
  refusalOf,
  resident,
  sitDown,
  type Desk,
} from '../../../tests/support/payment-desk.ts'
import { managerApproval, people, type TestHall } from '../../../tests/support/test-hall.ts'
import { fen } from '../../../shared/kernel/money.ts'
import { verifyReceipts } from './index.ts'

let hall: TestHall
let desk: Desk

beforeEach(async () => {
  hall = await openHallWithBills()
  desk = await sitDown(hall)
})
afterEach(() => hall.close())

const reverse = (
  receiptId: string,
  who = desk.clerk,
  approval: { number: string; pin: string } = managerApproval,
) =>
  who.cashier.reverseReceipt({
    commandId: commandId(),
    receiptId,
    cause: 'entry',
    reason: '户号收错',
    approval,
  })
const owed = async () =>
  (await desk.clerk.account.open({ accountNumber: resident })).bills.find(({ id }) => id === bills.october)
    ?.owed
const verdict = () => hall.app.database.read(verifyReceipts)
const sound = (receipts: number) => ({ receipts, brokenAtSeq: null, unchained: 0 })

describe('a receipt of today', () => {
  it('is reversed by a new one that gives back what was due, not what was tendered, and opens the bill again (C5, L8)', async () => {
    const first = await pay(desk, { tendered: 15_000 })
    const taken = [drawerOf(hall), await owed()]
    const reversal = await reverse(first.id)
    expect(reversal).toMatchObject({
      number: 2,
      due: -10_500,
      tendered: 0,
      change: 10_500,
      lines: [{ kind: 'bill', billId: bills.october, amount: -10_500 }],
      tenders: [{ means: 'cash', amount: -10_500 }],
      reverses: {
        id: first.id,
        number: 1,
        reason: '户号收错',
        approvedBy: { number: people.manager.number },
      },
      reversedBy: null,
    })
    const again = await desk.clerk.cashier.findReceipt({ receiptId: first.id })
    expect([taken, drawerOf(hall), await owed(), again.reversedBy, verdict()]).toEqual([
      [10_500, undefined],
      0,
      10_500,
      { id: reversal.id, number: 2 },
      sound(2),
    ])
  })

  it('goes back by the same means, and the balance with it', async () => {
    await pay(desk, { lines: [prepaid(8_000)], tendered: 8_000 })
    const parts = [
      { means: 'balance', amount: fen(8_000) },
      { means: 'card', amount: fen(2_000), reference: 'POS-000123' },
    ] as const
    const first = await pay(desk, { parts, tendered: 500 })
    const reversal = await reverse(first.id)
    const { prepaid: balance } = await desk.clerk.account.open({ accountNumber: resident })
    expect([reversal.tenders, balance, drawerOf(hall)]).toEqual([
      [
        { means: 'cash', amount: -500, reference: null },
        { means: 'balance', amount: -8_000, reference: null },
        { means: 'card', amount: -2_000, reference: 'POS-000123' },
      ],
      8_000,
      8_000,
    ])
    // The slip is free again: the customer pays the right bill with it.
    expect(await pay(desk, { parts, tendered: 500 })).toMatchObject({ number: 4, due: 10_500 })
  })

  it('counts in the shift of whoever gives it back (L4)', async () => {
    const first = await pay(desk, { tendered: 15_000 })
    const other = await sitDown(hall, people.otherClerk, 2)
    const empty = await refusalOf(reverse(first.id, other.clerk))
    await other.clerk.shift.move({
      commandId: commandId(),
      kind: 'pay-in',
      amount: fen(20_000),
      reason: '备用',
      receiver: '周岚',
    })
    await reverse(first.id, other.clerk)
    const manager = await hall.as(people.manager.number)
    const reports = await manager.shift.listOfDay({ businessDay: '2026-11-23' })
    expect([empty, reports.map(({ expected }) => expected)]).toEqual([
      { code: 'DRAWER_TOO_LITTLE' },
      [10_500, 9_500],
    ])
  })

  it('is refused twice, of a reversal, without a shift, by its own clerk, and with a wrong PIN', async () => {
    const first = await pay(desk)
    const manager = { number: people.manager.number, pin: '000000' }
    const wrongPin = await refusalOf(reverse(first.id, desk.clerk, manager))
    const reversal = await reverse(first.id)
    const refused = [
      await refusalOf(reverse(first.id)),
      await refusalOf(reverse(reversal.id)),
      await refusalOf(reverse(crypto.randomUUID())),
    ]
    expect([wrongPin, ...refused]).toMatchObject([
      { code: 'APPROVAL_REFUSED' },
      { code: 'RECEIPT_REVERSED', detail: { receipt: 2 } },
      { code: 'RECEIPT_IS_REVERSAL' },
      { code: 'RECEIPT_NOT_FOUND' },
    ])
    const boss = await sitDown(hall, people.manager, 2)
    const own = await pay(boss, { lines: [prepaid(100)], tendered: 100 })
    expect(await refusalOf(reverse(own.id))).toEqual({ code: 'APPROVAL_BY_ONESELF' })
  })

  it('is refused where its prepayment was used since', async () => {
    const first = await pay(desk, { lines: [prepaid(8_000)], tendered: 8_000 })
    await pay(desk, { parts: [{ means: 'balance', amount: fen(5_000) }], tendered: 5_500 })
    expect(await refusalOf(reverse(first.id))).toEqual({
      code: 'BALANCE_TOO_LITTLE',
      detail: { balanceFen: 3_000 },
    })
  })

  it('is reversed once however often the click is repeated', async () => {
    const first = await pay(desk)
    const input = {
      commandId: commandId(),
      receiptId: first.id,
      cause: 'entry' as const,
      reason: '户号收错',
      approval: managerApproval,
    }
    const twice = [
      await desk.clerk.cashier.reverseReceipt(input),
      await desk.clerk.cashier.reverseReceipt(input),
    ]
    expect([twice[1], verdict()]).toEqual([twice[0], sound(2)])
  })
})

describe('a receipt of an earlier day', () => {
  it('is not reversed here; the request is recorded and handed off, once (C5, H1)', async () => {
    const first = await pay(desk)
    const today = await refusalOf(
      desk.clerk.cashier.requestReversal({
        commandId: commandId(),
        receiptId: first.id,
        reason: '户号收错',
        placeId: crypto.randomUUID(),
        customer: { name: '孔令辉', phone: '13800003106' },
      }),
    )
    hall.advance(24 * 3600_000)
    hall.restart()
    const clerk = await hall.as(people.clerk.number)
    await openShift(clerk)
    const manager = await hall.as(people.manager.number)
    const { id: placeId } = await manager.handoff.addPlace({
      commandId: commandId(),
      kind: 'department',
      nameZh: '财务部',
      nameEn: 'Finance',
      phone: '073112345678',
      where: null,
    })
    const refused = await refusalOf(reverse(first.id, clerk))
    const request = (place: string) =>
      clerk.cashier.requestReversal({
        commandId: commandId(),
        receiptId: first.id,
        reason: '户号收错',
        placeId: place,
        customer: { name: '孔令辉', phone: '13800003106' },
      })
    const nowhere = await refusalOf(request(crypto.randomUUID()))
    const handOff = await request(placeId)
    expect([today, refused, nowhere, handOff.state, handOff.why, await refusalOf(request(placeId))]).toEqual([
      { code: 'RECEIPT_OF_TODAY' },
      { code: 'RECEIPT_OF_EARLIER_DAY' },
      { code: 'PLACE_NOT_FOUND' },
      'offered',
      '户号收错',
      { code: 'REVERSAL_REQUESTED' },
    ])
  })
})
