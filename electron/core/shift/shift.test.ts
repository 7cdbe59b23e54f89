import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fen } from '../../../shared/kernel/money.ts'
import type { DrawerCount } from '../../../shared/shift/drawer-count.ts'
import {
  billOf,
  bills,
  bringTo,
  commandId,
  openHallWithBills,
  pay,
  prepaid,
  refusalOf,
} from '../../../tests/support/payment-desk.ts'
import type { Client } from '../../../tests/support/client.ts'
import { people, type TestHall } from '../../../tests/support/test-hall.ts'

let hall: TestHall
let clerk: Client
let colleague: Client
let manager: Client
beforeEach(async () => {
  hall = await openHallWithBills()
  clerk = await hall.as(people.clerk.number)
  colleague = await hall.as(people.otherClerk.number)
  manager = await hall.as(people.manager.number)
})
afterEach(() => hall.close())

const hundred: DrawerCount = { 'note-5000': 1, 'note-1000': 4, 'coin-100': 10 }

async function sit(who: Client, number = 1): Promise<void> {
  const counter = (await who.counter.list()).find((each) => each.number === number)
  await who.counter.occupy({ commandId: commandId(), counterId: counter?.id ?? '' })
}

async function opened(who = clerk, number = 1): Promise<string> {
  await sit(who, number)
  const { id } = await who.shift.open({
    commandId: commandId(),
    pieces: hundred,
  })
  return id
}

async function visitOf(who: Client) {
  const { id, transactions } = await who.visit.startWalkIn({
    commandId: commandId(),
    kindId: 'resident-payment',
  })
  return { clerk: who, visitId: id, transactionId: transactions[0]?.id ?? '' }
}

const count = (pieces: DrawerCount, who = clerk) => who.shift.count({ commandId: commandId(), pieces })
const close = (deposit = 0, account?: string, who = clerk) =>
  who.shift.close({
    commandId: commandId(),
    deposit: fen(deposit),
    ...(account === undefined ? {} : { account }),
  })
const move = (kind: 'pay-in' | 'pay-out' | 'drop', amount: number, who = clerk) =>
  who.shift.move({ commandId: commandId(), kind, amount: fen(amount), reason: '换零钱', receiver: '周岚' })
const handOver = (number: string, pin: string) =>
  clerk.shift.handOver({ commandId: commandId(), to: { number, pin } })

describe('opening a shift', () => {
  it('is on disk at once with its float, and found again after a restart (L3)', async () => {
    const id = await opened()
    hall.restart()
    const again = await (await hall.as(people.clerk.number)).shift.mine()
    expect(again).toMatchObject({
      id,
      number: 1,
      state: 'open',
      businessDay: '2026-11-23',
      counterNumber: 1,
      float: 10_000,
      leftBefore: null,
      differenceReason: null,
      close: null,
    })
  })

  it('is refused without a counter, twice, at a drawer in use, and with coins that do not exist', async () => {
    const without = await refusalOf(clerk.shift.open({ commandId: commandId(), pieces: {} }))
    await sit(clerk)
    const wrong = await refusalOf(clerk.shift.open({ commandId: commandId(), pieces: { 'coin-500': 1 } }))
    await opened()
    const twice = await refusalOf(clerk.shift.open({ commandId: commandId(), pieces: {} }))
    await clerk.counter.leave({ commandId: commandId() })
    await sit(colleague)
    const inUse = await refusalOf(colleague.shift.open({ commandId: commandId(), pieces: {} }))
    expect([without, wrong, twice, inUse]).toEqual([
      { code: 'NO_COUNTER' },
      { code: 'NO_SUCH_DENOMINATION', detail: { value: 'coin-500' } },
      { code: 'SHIFT_ALREADY_OPEN' },
      { code: 'DRAWER_IN_USE', detail: { clerk: people.clerk.name } },
    ])
  })

  it('says what differs from the last close, and keeps it with its reason (L6)', async () => {
    await opened()
    await count(hundred)
    await close(4_000)
    const open = (pieces: DrawerCount, reason?: string) =>
      clerk.shift.open({
        commandId: commandId(),
        pieces,
        ...(reason === undefined ? {} : { differenceReason: reason }),
      })
    const refused = await refusalOf(open({ 'note-5000': 1 }))
    const withReason = await open({ 'note-5000': 1 }, '少十元，正在查找')
    expect([refused, withReason]).toMatchObject([
      { code: 'FLOAT_DIFFERS', detail: { leftBefore: 6_000 } },
      { number: 2, float: 5_000, leftBefore: 6_000, differenceReason: '少十元，正在查找' },
    ])
    const entries = hall.app.database.connection
      .prepare('SELECT kind, amount_fen AS amount FROM drawer_entry WHERE shift_id = ? ORDER BY id')
      .all('id' in withReason ? withReason.id : '')
    expect(entries).toEqual([
      { kind: 'float', amount: 6_000 },
      { kind: 'float-difference', amount: -1_000 },
    ])
  })

  it('comes before money is taken: without a shift no payment begins', async () => {
    await sit(clerk)
    const { visitId } = await visitOf(clerk)
    const open = clerk.cashier.openPayment({ commandId: commandId(), visitId, accountNumber: '4520900001' })
    expect(await refusalOf(open)).toMatchObject({ code: 'NO_SHIFT' })
  })
})

describe('the drawer', () => {
  it('should hold float + tendered − change + in − out, every day with change (L1, invariant 7)', async () => {
    const shiftId = await opened()
    await pay(await visitOf(clerk), {
      lines: [billOf(bills.october, 10_500), prepaid(500)],
      tendered: 20_000,
    })
    await move('pay-in', 5_000)
    await move('pay-out', 300)
    await move('drop', 12_000)
    expect(await manager.shift.report({ shiftId })).toMatchObject({
      receipts: 1,
      firstReceipt: 1,
      lastReceipt: 1,
      received: 20_000,
      change: 9_000,
      taken: 11_000,
      bills: 10_500,
      prepayments: 500,
      paidIn: 5_000,
      paidOut: 300,
      dropped: 12_000,
      deposited: 0,
      expected: 10_000 + 20_000 - 9_000 + 5_000 - 300 - 12_000,
    })
  })

  it('gives out no more than it holds, and nothing of nothing', async () => {
    await opened()
    expect([
      await refusalOf(move('drop', 10_001)),
      await refusalOf(move('pay-out', 0)),
      await refusalOf(move('pay-in', 100, colleague)),
      (await move('drop', 10_000)).number,
      await refusalOf(move('drop', 1)),
    ]).toMatchObject([
      { code: 'DRAWER_TOO_LITTLE' },
      { code: 'AMOUNT_ZERO' },
      { code: 'NO_SHIFT' },
      1,
      { code: 'DRAWER_TOO_LITTLE' },
    ])
  })
})

describe('closing a shift', () => {
  it('is counted blind: the clerk sees what was expected only after the count', async () => {
    const shiftId = await opened()
    const blind = await refusalOf(clerk.shift.report({ shiftId }))
    const { expected, shift } = await count(hundred)
    expect([blind, expected, shift.counts]).toMatchObject([
      { code: 'COUNT_MISSING' },
      10_000,
      [{ counted: 10_000, isCurrent: true }],
    ])
  })

  it('needs a count of the drawer as it is now, and no payment on its way (L5)', async () => {
    await opened()
    const uncounted = await refusalOf(close())
    await count(hundred)
    await move('pay-in', 100)
    const old = await refusalOf(close())
    await bringTo('due', await visitOf(clerk))
    expect([uncounted, old, await refusalOf(count(hundred)), await refusalOf(close())]).toMatchObject([
      { code: 'COUNT_MISSING' },
      { code: 'COUNT_OLD' },
      { code: 'PAYMENTS_OPEN', detail: { count: 1 } },
      { code: 'PAYMENTS_OPEN', detail: { count: 1 } },
    ])
  })

  it('without a difference is closed at once; what is not deposited is the next float', async () => {
    await opened()
    await count(hundred)
    const tooMuch = await refusalOf(close(10_001))
    const { shift, deposited, expected } = await close(7_500)
    expect([tooMuch, shift.state, shift.close, deposited, expected]).toMatchObject([
      { code: 'DEPOSIT_TOO_LARGE' },
      'closed',
      { counted: 10_000, expected: 10_000, overShort: 0, account: null, left: 2_500, signed: null },
      7_500,
      10_000,
    ])
  })

  it('with a difference waits for the written account, and then for the manager who signs it (C4, L6)', async () => {
    const shiftId = await opened()
    await count({ 'note-5000': 1 })
    await count({ ...hundred, 'coin-10': 1 })
    const without = await refusalOf(close())
    const closed = await close(0, '多收一角，客户已离开')
    const waiting = await manager.shift.listToSign()
    const signed = await manager.shift.sign({ commandId: commandId(), shiftId, words: '已核对' })
    expect([without, closed.shift.state, waiting.map(({ id }) => id), signed]).toMatchObject([
      { code: 'ACCOUNT_MISSING', detail: { overShort: 10 } },
      'to-sign',
      [shiftId],
      {
        state: 'closed',
        counts: [{ counted: 5_000 }, { counted: 10_010 }],
        close: { overShort: 10, account: '多收一角，客户已离开', signed: { words: '已核对' } },
      },
    ])
    expect([
      await manager.shift.listToSign(),
      await refusalOf(manager.shift.sign({ commandId: commandId(), shiftId, words: '再签' })),
      await refusalOf(
        manager.shift.sign({ commandId: commandId(), shiftId: crypto.randomUUID(), words: '再签' }),
      ),
    ]).toMatchObject([[], { code: 'NOTHING_TO_SIGN' }, { code: 'SHIFT_NOT_FOUND' }])
  })

  it('of the manager’s own drawer is signed by somebody else', async () => {
    const shiftId = await opened(manager)
    await count({ 'note-5000': 1 }, manager)
    await close(0, '少五十元', manager)
    expect(
      await refusalOf(manager.shift.sign({ commandId: commandId(), shiftId, words: '已核对' })),
    ).toMatchObject({ code: 'OWN_SHIFT' })
  })

  it('is what it is afterwards: nothing enters it any more, and X and Z agree', async () => {
    const shiftId = await opened()
    await pay(await visitOf(clerk))
    const x = await count({ ...hundred, 'note-10000': 1, 'note-500': 1 })
    const { printerName: _page, reprint: _copy, ...z } = await close()
    const late = [
      await refusalOf(move('pay-in', 100)),
      await refusalOf(count(hundred)),
      await refusalOf(close()),
    ]
    await clerk.shift.open({ commandId: commandId(), pieces: { 'note-10000': 2, 'note-500': 1 } })
    await pay(await visitOf2(), { lines: [prepaid(100)], tendered: 100 })
    const { shift: _x, asOfMs: _asOf, ...figures } = x
    expect([
      late.map((each) => typeof each === 'object' && each.code),
      z,
      await manager.shift.report({ shiftId }),
    ]).toMatchObject([['NO_SHIFT', 'NO_SHIFT', 'NO_SHIFT'], figures, z])
  })
})

/** The clerk's present visit goes on with another matter. */
async function visitOf2() {
  const { visit } = await currentWorkplace()
  if (visit === null) throw new Error('nobody is served')
  return { clerk, visitId: visit.id, transactionId: visit.transactions[0]?.id ?? '' }
}

async function currentWorkplace() {
  for await (const state of await clerk.screens.watchWorkplace()) return state
  throw new Error('no workplace')
}

describe('handing a drawer over', () => {
  it('closes one shift and opens the colleague’s with the money that both counted, in one commit', async () => {
    const shiftId = await opened()
    await count(hundred)
    const { shift } = await handOver(people.otherClerk.number, people.otherClerk.pin)
    const [mine, theirs] = [await clerk.shift.mine(), await colleague.shift.mine()]
    expect([shift, mine, theirs]).toMatchObject([
      { id: shiftId, state: 'closed', close: { left: 10_000, overShort: 0 } },
      null,
      {
        number: 2,
        state: 'open',
        float: 10_000,
        leftBefore: 10_000,
        differenceReason: null,
        counterNumber: 1,
      },
    ])
  })

  it('is refused to oneself, with a wrong PIN, uncounted, and to somebody with an open shift', async () => {
    await opened()
    const answers = [
      await refusalOf(handOver(people.otherClerk.number, people.otherClerk.pin)),
      await refusalOf(handOver(people.clerk.number, people.clerk.pin)),
      await refusalOf(handOver(people.otherClerk.number, '9999')),
    ]
    await count(hundred)
    await opened(colleague, 2)
    answers.push(await refusalOf(handOver(people.otherClerk.number, people.otherClerk.pin)))
    expect(answers).toMatchObject([
      { code: 'COUNT_MISSING' },
      { code: 'HAND_OVER_TO_ONESELF' },
      { code: 'APPROVAL_REFUSED' },
      { code: 'SHIFT_ALREADY_OPEN' },
    ])
  })
})

describe('who may see a shift', () => {
  it('is its clerk after counting, and the manager at any time, with the day’s list', async () => {
    const shiftId = await opened()
    const foreign = await refusalOf(colleague.shift.report({ shiftId }))
    const list = await manager.shift.listOfDay({ businessDay: '2026-11-23' })
    expect([foreign, list.map(({ shift }) => shift.id)]).toMatchObject([
      { code: 'SHIFT_NOT_FOUND' },
      [shiftId],
    ])
  })
})
