import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RestoreOrder } from '../../../shared/restore/restore-order.ts'
import { fen } from '../../../shared/kernel/money.ts'
import type { Client } from '../../../tests/support/client.ts'
import { accountHeader, accountLine, csv, stageFiles } from '../../../tests/support/import-files.ts'
import {
  billOf,
  bills,
  commandId,
  openHallWithBills,
  openShift,
  pay,
  prepaid,
  resident,
  sitDown,
  type Desk,
} from '../../../tests/support/payment-desk.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { managerApproval, people, type TestHall } from '../../../tests/support/test-hall.ts'
import { createLocalClient } from '../app.ts'
import { runSweep } from '../sweep/index.ts'

const hourMs = 3600_000
const dayMs = 24 * hourMs
const october = billOf(bills.october, 10_500)
const november = billOf(bills.november, 6_363)
const reason = '收错户号，冲正'

let hall: TestHall
beforeEach(async () => {
  hall = await openHallWithBills()
  await importAccount(accountLine(resident).replace('正常', '欠费停电'))
})
afterEach(() => hall.close())

/** In a new session at each call: none locks while days go by. */
const as = ({ number }: { readonly number: string }): Client =>
  createLocalClient(hall.app, () => hall.tokenOf(number))
const clerk = () => as(people.clerk)
const manager = () => as(people.manager)

async function importAccount(line: string): Promise<void> {
  const importId = await stageFiles(manager(), { accounts: csv(accountHeader, line) })
  await manager().account.applyImport({ commandId: commandId(), importId, skipBad: false })
}

async function addRepairPost(): Promise<string> {
  const names = { nameZh: '复电岗', nameEn: 'Repair post', phone: null, where: null }
  const { id: placeId } = await manager().handoff.addPlace({ commandId: commandId(), kind: 'post', ...names })
  await manager().handoff.setRepairPost({ commandId: commandId(), placeId, isRepairPost: true })
  return placeId
}

/** The clerk at a counter, with this ticket’s customer before them. */
async function receiveTicket(ticketId: string): Promise<Desk> {
  const client = clerk()
  const [counter] = await client.counter.list()
  await client.counter.occupy({ commandId: commandId(), counterId: counter?.id ?? '' })
  await openShift(client)
  await client.queue.callTicket({ commandId: commandId(), ticketId, reason: '测试叫号' })
  const { visitId } = await client.queue.markArrived({ commandId: commandId(), ticketId })
  return { clerk: client, visitId, transactionId: '' }
}

/** A receipt for these lines, and the order that opens with it where there is reason to. */
async function payFor(desk: Desk, lines = [october, november]): Promise<string> {
  const { id: receiptId } = await pay(desk, { lines, tendered: 20_000 })
  return receiptId
}

const openOrders = () => clerk().restore.listOpen({})
async function onlyOrder(): Promise<RestoreOrder> {
  const [order, ...others] = await openOrders()
  if (order === undefined || others.length > 0) throw new Error(`${others.length} orders beside it`)
  return order
}
const reread = ({ id }: RestoreOrder) => clerk().restore.get({ orderId: id })
const reverse = (receiptId: string) =>
  clerk().cashier.reverseReceipt({
    commandId: commandId(),
    receiptId,
    cause: 'entry',
    reason,
    approval: managerApproval,
  })
const alarms = async () =>
  (await manager().alarm.list({})).flatMap(({ kind, figures }) =>
    kind.startsWith('restore') ? [`${kind} ${figures['number']}`] : [],
  )

describe('a payment of all arrears', () => {
  it('opens an order for the account, handed to the repair post in the clerk’s name, and the visit goes on (C6)', async () => {
    const placeId = await addRepairPost()
    const desk = await sitDown(hall)
    const receiptId = await payFor(desk)
    const { handOff, clerk: taker, responsible, events, ...order } = await onlyOrder()
    expect([order, taker.number, responsible.number, events.map(({ type, text }) => [type, text])]).toEqual([
      {
        id: order.id,
        number: '复2026-0001',
        businessDay: '2026-11-23',
        accountNumber: resident,
        customer: { name: '孔超', phone: '13893393106', address: '解放路250号' },
        receiptId,
        firstContactId: order.firstContactId,
        state: 'open',
        openedAtMs: order.openedAtMs,
        dueAtMs: order.openedAtMs + dayMs,
        unknownYear: null,
      },
      people.clerk.number,
      people.clerk.number,
      [
        ['opened', null],
        ['handed-off', '移2026-0001'],
      ],
    ])
    const handedOff = await clerk().handoff.get({ handOffId: handOff?.id ?? '' })
    const contact = await clerk().contact.find({ contactId: order.firstContactId })
    expect([
      handedOff.subject,
      handedOff.to,
      handedOff.sender.number,
      handedOff.customer,
      handedOff.dueAtMs,
      handedOff.firstContactId,
      contact?.openMatters,
    ]).toEqual([
      { kind: 'restore-order', id: order.id },
      { kind: 'post', placeId },
      people.clerk.number,
      { name: '孔超', phone: '13893393106' },
      order.dueAtMs,
      order.firstContactId,
      2,
    ])
    const { transactionId, visitId } = desk
    await clerk().visit.endTransaction({ commandId: commandId(), transactionId, outcome: 'done' })
    await clerk().visit.finish({ commandId: commandId(), visitId })
    const mine = await clerk().responsibility.mine()
    expect(mine.items.map(({ kind, stage }) => [kind, stage])).toEqual([
      ['hand-off', 'sent'],
      ['contact', 'first-contact'],
    ])
  })

  it('opens none while something is owed, and one with the payment of the last of it (C6)', async () => {
    await addRepairPost()
    const desk = await sitDown(hall)
    await payFor(desk, [october])
    const before = await openOrders()
    const receiptId = await payFor(desk, [november])
    expect([before, (await onlyOrder()).receiptId]).toEqual([[], receiptId])
  })

  it('opens none for an account that has its supply (C6)', async () => {
    await importAccount(accountLine(resident))
    await payFor(await sitDown(hall))
    expect(await openOrders()).toEqual([])
  })

  it('opens none for money in advance on an account whose restored state the company has not sent yet (C6)', async () => {
    await addRepairPost()
    const desk = await sitDown(hall)
    await payFor(desk)
    const order = await onlyOrder()
    await clerk().restore.markRestored({
      commandId: commandId(),
      orderId: order.id,
      person: '王工',
      words: '已合闸',
    })
    await payFor(desk, [prepaid(5_000)])
    expect(await openOrders()).toEqual([])
  })

  it('hands off without a customer where the account has no phone to call (C6)', async () => {
    await importAccount(accountLine(resident, '孔超', '解放路250号', '').replace('正常', '欠费停电'))
    await addRepairPost()
    await payFor(await sitDown(hall))
    const order = await onlyOrder()
    const { customer } = await clerk().handoff.get({ handOffId: order.handOff?.id ?? '' })
    expect([customer, order.customer.phone]).toEqual([null, ''])
  })
})

describe('the deadline', () => {
  const fiveDays = Array.from({ length: 7 }, (_, day) => (day < 5 ? [{ from: '08:30', to: '17:30' }] : []))
  const setHours = (closedOnHolidays = true, week = fiveDays) =>
    manager().hall.setOpeningHours({
      commandId: commandId(),
      validFromDay: '2026-11-23',
      week,
      closedOnHolidays,
      makeUpSpans: [{ from: '09:00', to: '16:00' }],
      reason: '冬季时间',
    })
  const enterNewYear = (isMakeUp: boolean) => {
    const name = { nameZh: '元旦', nameEn: 'New Year’s Day' }
    return manager().hall.setPublicDays({
      commandId: commandId(),
      year: 2027,
      days: [
        { day: '2027-01-01', kind: 'holiday', ...name },
        ...(isMakeUp ? [{ day: '2027-01-03', kind: 'make-up', ...name } as const] : []),
      ],
      reason: '国务院办公厅通知',
    })
  }
  /** Days until due of a payment so many days after Monday, 2026-11-23. */
  async function daysLeft(dayOfPayment: number): Promise<number | null> {
    hall.advance(dayOfPayment * dayMs)
    await payFor(await sitDown(hall))
    const { dueAtMs, openedAtMs } = await onlyOrder()
    return dueAtMs === null ? null : (dueAtMs - openedAtMs) / dayMs
  }
  const friday = 4
  /** 2026-12-31, a Thursday. */
  const lastOfYear = 38

  it('is the same time of the next working day, over a weekend (C6)', async () => {
    await setHours()
    expect(await daysLeft(friday)).toBe(3)
  })

  it('goes over the weekend also where the hall has no opening hours (C6)', async () => {
    expect(await daysLeft(friday)).toBe(3)
  })

  it('is the next day where the hall is open every day (C6, P5)', async () => {
    await setHours(
      false,
      fiveDays.map(() => [{ from: '08:30', to: '17:30' }]),
    )
    expect([await daysLeft(lastOfYear), (await alarms()).filter((each) => each.includes('unknown'))]).toEqual(
      [1, []],
    )
  })

  it('goes over a public holiday and its weekend (C6)', async () => {
    await setHours()
    await enterNewYear(false)
    expect(await daysLeft(lastOfYear)).toBe(4)
  })

  it('is a make-up workday (C6)', async () => {
    await setHours()
    await enterNewYear(true)
    expect(await daysLeft(lastOfYear)).toBe(3)
  })

  it('is said to be unknown while the year’s holidays are not entered, and is set when they are (C6)', async () => {
    await addRepairPost()
    await setHours()
    const before = await daysLeft(lastOfYear)
    const order = await onlyOrder()
    const told = await alarms()
    await runSweep(hall.app)
    await enterNewYear(false)
    await runSweep(hall.app)
    const after = await reread(order)
    expect([
      [before, order.unknownYear, told],
      [((after.dueAtMs ?? 0) - after.openedAtMs) / dayMs, after.unknownYear, await alarms()],
      after.events.map(({ type, by }) => [type, by?.number]),
    ]).toEqual([
      [null, 2027, ['restore-due-unknown 复2026-0001']],
      [4, null, []],
      [
        ['opened', people.clerk.number],
        ['handed-off', people.clerk.number],
        ['due-set', undefined],
      ],
    ])
  })
})

describe('an order without a repair post', () => {
  it('is the clerk’s, is named to the manager, and goes to the post that is named later (C6, H1)', async () => {
    await payFor(await sitDown(hall))
    const order = await onlyOrder()
    const contactId = order.firstContactId
    const onContact = async () => (await clerk().contact.find({ contactId }))?.openMatters
    expect([order.handOff, order.responsible.number, await alarms(), await onContact()]).toEqual([
      null,
      people.clerk.number,
      ['restore-without-post 复2026-0001'],
      2,
    ])
    const hand = () => clerk().restore.handOff({ commandId: commandId(), orderId: order.id })
    const refused = await codeOf(hand())
    await addRepairPost()
    const handed = await hand()
    expect([refused, handed.handOff, await codeOf(hand()), await alarms(), await onContact()]).toEqual([
      'NO_REPAIR_POST',
      { id: handed.handOff?.id, number: '移2026-0001', state: 'offered' },
      'RESTORE_ORDER_HANDED_OFF',
      [],
      2,
    ])
  })

  it('is both the guide’s who was asked first and the clerk’s who took the payment, and goes on with the customer (C6, H1, L5)', async () => {
    const guide = () => as(people.otherClerk)
    const { services } = await clerk().hall.configuration()
    const ticket = await guide().queue.issueTicket({
      commandId: commandId(),
      serviceId: services[0]?.id ?? '',
      care: 'ordinary',
      atEntrance: true,
      wanted: '家里停电，来交费',
    })
    await payFor(await receiveTicket(ticket.id))
    const { id, dueAtMs } = await onlyOrder()
    const item = { kind: 'restore-order', id } as const
    const listOf = async (who: Client) =>
      (await who.responsibility.mine()).items.flatMap((each) =>
        each.kind === 'restore-order'
          ? [[each.stage, each.order.number, each.ticketLabel, each.wanted, each.dueAtMs, each.mustSettle]]
          : [],
      )
    const line = ['to-restore', '复2026-0001', 'A001', '家里停电，来交费', dueAtMs]
    const staffIdOf = async ({ number }: { readonly number: string }) =>
      (await manager().staff.list()).find((each) => each.number === number)?.id ?? ''
    const passOn = async (who: Client, to: { readonly number: string }) =>
      codeOf(
        who.responsibility.passOn({
          commandId: commandId(),
          items: [item],
          toStaffId: await staffIdOf(to),
          reason: '交接班',
        }),
      )
    expect([
      [await listOf(guide()), await listOf(clerk()), await listOf(manager())],
      [
        await passOn(clerk(), people.manager),
        await codeOf(guide().staff.signOut({ commandId: commandId() })),
      ],
      [
        await passOn(guide(), people.manager),
        await codeOf(guide().staff.signOut({ commandId: commandId() })),
      ],
      [await listOf(guide()), await listOf(clerk()), await listOf(manager())],
    ]).toEqual([
      [[[...line, true]], [[...line, false]], []],
      ['RESPONSIBILITY_NOT_YOURS', 'RESPONSIBILITIES_OPEN'],
      ['done', 'done'],
      [[], [[...line, false]], [[...line, true]]],
    ])
    await addRepairPost()
    await clerk().restore.handOff({ commandId: commandId(), orderId: id })
    expect([await listOf(clerk()), await listOf(manager())]).toEqual([[], []])
  })

  it('stands on the day’s statement by number, with who answers for it and until when; a handed-off one among the hand-offs (C6, L5)', async () => {
    const desk = await sitDown(hall)
    await payFor(desk)
    const { id, accountNumber, responsible, dueAtMs } = await onlyOrder()
    const { transactionId, visitId } = desk
    await clerk().visit.endTransaction({ commandId: commandId(), transactionId, outcome: 'done' })
    await clerk().visit.finish({ commandId: commandId(), visitId })
    await clerk().shift.count({ commandId: commandId(), pieces: { 'note-10000': 1, 'note-5000': 1 } })
    await clerk().shift.close({ commandId: commandId(), deposit: fen(0), account: '找零差错' })
    await clerk().counter.leave({ commandId: commandId() })
    await manager().day.stopIssue({ commandId: commandId(), reason: '提前结束营业' })
    const close = async () =>
      (await manager().day.close({ commandId: commandId(), businessDay: '2026-11-23', note: '' })).statement
    const { restoreOrders, handOffs } = await close()
    expect([restoreOrders, handOffs]).toEqual([
      [{ id, number: '复2026-0001', accountNumber, owner: responsible, dueAtMs }],
      [],
    ])
    await addRepairPost()
    await clerk().restore.handOff({ commandId: commandId(), orderId: id })
    await manager().day.reopen({ commandId: commandId(), reason: '漏记' })
    const again = await close()
    expect([again.restoreOrders, again.handOffs.map(({ kind }) => kind)]).toEqual([[], ['post']])
  })

  it('is told to the manager once when it is overdue (C6)', async () => {
    await payFor(await sitDown(hall))
    hall.advance(dayMs)
    await runSweep(hall.app)
    const inTime = await alarms()
    hall.advance(1)
    await runSweep(hall.app)
    await runSweep(hall.app)
    expect([inTime, (await alarms()).toSorted()]).toEqual([
      ['restore-without-post 复2026-0001'],
      ['restore-overdue 复2026-0001', 'restore-without-post 复2026-0001'],
    ])
  })

  it('is restored on somebody’s word, and then its customer is to be told (C6, H1)', async () => {
    const desk = await sitDown(hall)
    await payFor(desk)
    const { transactionId, visitId } = desk
    await clerk().visit.endTransaction({ commandId: commandId(), transactionId, outcome: 'done' })
    await clerk().visit.finish({ commandId: commandId(), visitId })
    const { id: orderId, firstContactId: contactId } = await onlyOrder()
    const words = { person: '抢修班王工', words: '已合闸' }
    const ended = await clerk().restore.markRestored({ commandId: commandId(), orderId, ...words })
    const contact = await clerk().contact.find({ contactId })
    expect([ended.state, ended.events.at(-1)?.person, await alarms(), contact?.openMatters]).toEqual([
      'restored',
      '抢修班王工',
      [],
      0,
    ])
    expect(contact?.closedAtMs).toBe(null)
  })
})

describe('an order at the repair post', () => {
  let order: RestoreOrder
  let receiptId: string
  let desk: Desk
  beforeEach(async () => {
    await addRepairPost()
    desk = await sitDown(hall)
    receiptId = await payFor(desk)
    order = await onlyOrder()
  })
  const on = () => ({ commandId: commandId(), handOffId: order.handOff?.id ?? '' })
  const onOrder = () => ({ commandId: commandId(), orderId: order.id })
  const stateOf = async () => {
    const { state, handOff } = await reread(order)
    return [state, handOff?.state]
  }

  it('is restored in the very commit in which the post says that it is done; then the customer is told (C6, H1)', async () => {
    await as(people.otherClerk).handoff.accept(on())
    const accepted = await reread(order)
    await as(people.otherClerk).handoff.complete({ ...on(), outcome: '十点四十已合闸', person: '王工' })
    const restored = await reread(order)
    const { events } = restored
    await clerk().handoff.tell({ ...on(), words: '电话告知已复电' })
    expect([
      [accepted.state, accepted.responsible.number],
      [restored.state, restored.handOff?.state, events.at(-1)],
      await stateOf(),
      await openOrders(),
    ]).toEqual([
      ['open', people.otherClerk.number],
      [
        'restored',
        'done',
        {
          type: 'restored',
          by: events.at(-1)?.by,
          atMs: events.at(-1)?.atMs,
          text: '十点四十已合闸',
          person: '王工',
        },
      ],
      ['restored', 'told'],
      [],
    ])
  })

  it.each([
    ['nobody has taken it up', () => Promise.resolve()],
    ['somebody works on it', () => as(people.otherClerk).handoff.accept(on())],
    ['it was given back', () => as(people.otherClerk).handoff.return({ ...on(), reason: '不属本岗' })],
  ])('is restored on somebody’s word also where %s, and its hand-off is done (C6)', async (_, bring) => {
    await bring()
    const words = { person: '王工', words: '已合闸' }
    await clerk().restore.markRestored({ ...onOrder(), ...words })
    const again = await codeOf(clerk().restore.markRestored({ ...onOrder(), ...words }))
    expect([await stateOf(), again]).toEqual([['restored', 'done'], 'RESTORE_ORDER_STATE_WRONG'])
  })

  it('is withdrawn by a manager, with its hand-off, which nobody withdraws alone (C6)', async () => {
    const alone = await codeOf(clerk().handoff.withdraw({ ...on(), reason: '不用了' }))
    const byClerk = await codeOf(clerk().restore.withdraw({ ...onOrder(), reason: '不用了' }))
    const { state, events } = await manager().restore.withdraw({ ...onOrder(), reason: '现场并未停电' })
    expect([alone, byClerk, state, events.at(-1)?.text, await stateOf()]).toEqual([
      'HAND_OFF_OF_ORDER',
      'FORBIDDEN',
      'withdrawn',
      '现场并未停电',
      ['withdrawn', 'withdrawn'],
    ])
  })

  it.each([
    ['nobody has taken it up', () => Promise.resolve()],
    ['somebody works on it', () => as(people.otherClerk).handoff.accept(on())],
    ['it was given back', () => as(people.otherClerk).handoff.return({ ...on(), reason: '不属本岗' })],
  ])('is withdrawn when its receipt is reversed, also where %s, with its hand-off (C6)', async (_, bring) => {
    await bring()
    await reverse(receiptId)
    const after = await reread(order)
    const contact = await clerk().contact.find({ contactId: order.firstContactId })
    expect([await stateOf(), after.events.at(-1)?.text, await alarms(), contact?.openMatters]).toEqual([
      ['withdrawn', 'withdrawn'],
      reason,
      [],
      1,
    ])
  })

  it('stays restored when its receipt is reversed afterwards, and the manager hears of it once (C6)', async () => {
    await clerk().restore.markRestored({ ...onOrder(), person: '王工', words: '已合闸' })
    await reverse(receiptId)
    expect([await stateOf(), await alarms()]).toEqual([
      ['restored', 'done'],
      ['restore-reversed 复2026-0001'],
    ])
  })

  it('opens anew, with the next number, when what was reversed is paid after all (C6)', async () => {
    await reverse(receiptId)
    await payFor(desk, [prepaid(5_000)])
    const before = await openOrders()
    await payFor(desk)
    expect([before, (await onlyOrder()).number]).toEqual([[], '复2026-0002'])
  })

  it('is the hand-off’s to be told of when it is overdue, with the chain of its first contact (C6, H2)', async () => {
    hall.advance(dayMs + 1)
    await runSweep(hall.app)
    await runSweep(hall.app)
    const found = (await manager().alarm.list({})).filter(({ kind }) => kind !== 'ticket-forgotten')
    expect(found.map(({ kind, figures }) => [kind, figures['firstContactId']])).toEqual([
      ['handoff-overdue', order.firstContactId],
    ])
  })

  it('answers that there is no such order', async () => {
    const orderId = commandId()
    const nothing = () => ({ commandId: commandId(), orderId })
    expect([
      await codeOf(clerk().restore.get({ orderId })),
      await codeOf(clerk().restore.handOff(nothing())),
      await codeOf(clerk().restore.markRestored({ ...nothing(), person: '王工', words: '已合闸' })),
      await codeOf(manager().restore.withdraw({ ...nothing(), reason })),
    ]).toEqual(Array.from({ length: 4 }, () => 'RESTORE_ORDER_NOT_FOUND'))
  })
})

it('is withdrawn when an earlier receipt of its arrears is reversed and the account owes again (C6)', async () => {
  await addRepairPost()
  const desk = await sitDown(hall)
  const first = await payFor(desk, [october])
  await payFor(desk, [november])
  const order = await onlyOrder()
  await reverse(first)
  expect((await reread(order)).state).toBe('withdrawn')
})
