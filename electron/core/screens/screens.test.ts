import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { account, addAccount } from '../../../tests/support/add-account.ts'
import type { Client } from '../../../tests/support/client.ts'
import {
  managerApproval,
  openingMs,
  openTestHall,
  people,
  type TestHall,
} from '../../../tests/support/test-hall.ts'
import { fen } from '../../../shared/kernel/money.ts'

const minute = 60_000
const commandId = () => crypto.randomUUID()
const anId: unknown = expect.any(String)
const aNumber: unknown = expect.any(Number)
const inAnyOrder = (ids: unknown[]): unknown => expect.arrayContaining(ids)

let hall: TestHall
beforeEach(async () => {
  hall = await openTestHall()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
  hall.close()
})

/** A page that keeps what it was sent. */
async function open<State>(call: Promise<AsyncIterableIterator<State, unknown, unknown>>) {
  const states = await call
  const page = { received: [] as State[], isOver: false, error: undefined as unknown }
  const readAll = async () => {
    for await (const state of states) page.received.push(state)
  }
  void readAll()
    .catch((error: unknown) => (page.error = error))
    .finally(() => (page.isOver = true))
  await settle()
  return Object.assign(page, { leave: () => states.return?.() })
}

/** Long enough for every page to have been told. */
const settle = (ms = 100) => vi.advanceTimersByTimeAsync(ms)

async function clerkAt(number: number, person: { readonly number: string } = people.clerk): Promise<Client> {
  const clerk = await hall.as(person.number)
  const counter = (await clerk.counter.list()).find((each) => each.number === number)
  await clerk.counter.occupy({ commandId: commandId(), counterId: counter?.id ?? '' })
  await settle()
  return clerk
}

async function issue(client: Client, letter: string, care: 'ordinary' | 'elderly' = 'ordinary') {
  const service = (await client.hall.configuration()).services.find((each) => each.letter === letter)
  return client.queue.issueTicket({ commandId: commandId(), serviceId: service?.id ?? '', care })
}

async function serveNext(clerk: Client) {
  const ticket = await clerk.queue.callNext({ commandId: commandId() })
  const { visitId } = await clerk.queue.markArrived({ commandId: commandId(), ticketId: ticket.id })
  return { ticket, visitId }
}

async function endVisit(clerk: Client, visitId: string) {
  const [transactionId] = hall.app.database.connection
    .prepare(`SELECT id FROM visit_transaction WHERE visit_id = ? AND state <> 'ended'`)
    .pluck()
    .all(visitId) as string[]
  if (transactionId !== undefined)
    await clerk.visit.endTransaction({ commandId: commandId(), transactionId, outcome: 'done' })
  return clerk.visit.finish({ commandId: commandId(), visitId })
}

const refusalOf = (call: Promise<unknown>) =>
  call.then(
    () => 'accepted',
    (error: { code: string }) => error.code,
  )

describe('the customer screen', () => {
  test('follows the main job, each figure of the payment when it is said (L7, C1)', async () => {
    addAccount(hall.app.database)
    const screen = await open(hall.anybody.screens.watchCustomerScreen({ counterNumber: 1 }))
    const clerk = await clerkAt(1)
    await issue(clerk, 'A')
    const ticket = await clerk.queue.callNext({ commandId: commandId() })
    await settle()
    const { visitId } = await clerk.queue.markArrived({ commandId: commandId(), ticketId: ticket.id })
    await clerk.shift.open({ commandId: commandId(), pieces: {} })
    await settle()
    const { intentId } = await clerk.cashier.openPayment({
      commandId: commandId(),
      visitId,
      accountNumber: account.number,
    })
    await settle()
    const lines = [{ kind: 'prepayment' as const, amount: fen(21_363) }]
    await clerk.cashier.chooseLines({ commandId: commandId(), intentId, lines })
    await settle()
    await clerk.cashier.tender({ commandId: commandId(), intentId, tendered: fen(25_000) })
    await settle()
    await clerk.cashier.confirmReceived({ commandId: commandId(), intentId, tendered: fen(25_000) })
    await settle()
    await clerk.cashier.takePayment({ commandId: commandId(), intentId, change: fen(3637) })
    await settle()
    await endVisit(clerk, visitId)
    await settle()
    hall.advance(8000)
    await settle(8000)
    const nothing = { due: null, tendered: null, change: null }
    const shown = screen.received.map(({ ticketLabel, state, due, tendered, change }) => ({
      ticketLabel,
      state,
      due,
      tendered,
      change,
    }))
    expect(shown).toEqual([
      { ticketLabel: null, state: 'closed', ...nothing },
      { ticketLabel: null, state: 'idle', ...nothing },
      { ticketLabel: 'A001', state: 'called', ...nothing },
      { ticketLabel: 'A001', state: 'serving', ...nothing },
      { ticketLabel: 'A001', state: 'due', due: 21_363, tendered: null, change: null },
      { ticketLabel: 'A001', state: 'received', due: 21_363, tendered: 25_000, change: null },
      { ticketLabel: 'A001', state: 'change', due: 21_363, tendered: 25_000, change: 3637 },
      { ticketLabel: 'A001', state: 'paid', due: 21_363, tendered: 25_000, change: 3637 },
      { ticketLabel: null, state: 'thanks', ...nothing },
      { ticketLabel: null, state: 'idle', ...nothing },
    ])
    const sent = JSON.stringify(screen.received)
    expect(Object.values(account).filter((each) => typeof each === 'string' && sent.includes(each))).toEqual(
      [],
    )
  })

  test('shows the clerk, and while paused where to go instead (P1)', async () => {
    const clerk = await clerkAt(1)
    await clerkAt(3, people.otherClerk)
    const screen = await open(hall.anybody.screens.watchCustomerScreen({ counterNumber: 1 }))
    const services = (await clerk.hall.configuration()).services.map((each) => each.id)
    const id = (await clerk.counter.list()).find((each) => each.number === 1)?.id
    await clerk.counter.pause({ commandId: commandId(), reason: 'meal', approval: managerApproval })
    await settle()
    const common = {
      asOf: { atMs: openingMs, steadyMs: openingMs },
      hallName: '滨江营业厅',
      timeZone: 'Asia/Shanghai',
      ticketLabel: null,
      form: null,
      briefing: null,
      due: null,
      tendered: null,
      change: null,
      fault: null,
      hall: { state: 'unlimited', opensAtMs: null, closesAtMs: null },
    }
    const counter = {
      id,
      number: 1,
      serviceIds: inAnyOrder(services),
      clerk: { id: anId, number: '1007', name: '张敏' },
    }
    expect(screen.received).toEqual([
      {
        ...common,
        state: 'idle',
        nearestOpenCounter: null,
        counter: { ...counter, sign: 'open', pause: null },
      },
      {
        ...common,
        state: 'paused',
        nearestOpenCounter: 3,
        counter: {
          ...counter,
          sign: 'paused',
          pause: {
            reason: 'meal',
            startedAtMs: openingMs,
            startedSteadyMs: openingMs,
            expectedReturnAtMs: openingMs + 30 * minute,
            expectedReturnSteadyMs: openingMs + 30 * minute,
          },
        },
      },
    ])
  })

  test('is refused for a counter that the hall does not have', async () => {
    expect(await refusalOf(hall.anybody.screens.watchCustomerScreen({ counterNumber: 99 }))).toBe(
      'COUNTER_NOT_FOUND',
    )
  })
})

describe('the desk', () => {
  test('gets everything of its counter as one state, from one look at the database', async () => {
    const clerk = await clerkAt(2)
    await issue(clerk, 'A')
    await issue(clerk, 'B')
    hall.advance(minute)
    await issue(clerk, 'A', 'elderly')
    await issue(clerk, 'A')
    const { visitId } = await serveNext(clerk)
    hall.advance(2 * minute)
    const read = vi.spyOn(hall.app.database, 'read')
    const desk = await open(clerk.screens.watchWorkplace())
    // One look decides whether there is anything to watch, the next is the first state.
    expect(read).toHaveBeenCalledTimes(2)
    const { services } = await clerk.hall.configuration()
    const [payment, business] = services
    const counterId = (await clerk.counter.list()).find((each) => each.number === 2)?.id
    const at = { atMs: openingMs + 3 * minute, steadyMs: openingMs + 3 * minute }
    const later = { atMs: openingMs + minute, steadyMs: openingMs + minute }
    const opening = { atMs: openingMs, steadyMs: openingMs }
    const ticket = {
      id: anId,
      businessDay: '2026-11-23',
      serviceId: payment?.id,
      care: 'ordinary',
      state: 'waiting',
      called: null,
      recallCount: 0,
      counterId: null,
      handedOff: false,
      target: null,
      firstContactId: anId,
      wanted: null,
    }
    expect(desk.received).toEqual([
      {
        asOf: at,
        hallName: '滨江营业厅',
        businessDay: '2026-11-23',
        counter: {
          id: counterId,
          number: 2,
          sign: 'serving',
          serviceIds: [payment?.id],
          clerk: { id: anId, number: '1007', name: '张敏' },
          pause: null,
        },
        queue: [
          {
            serviceId: payment?.id,
            letter: 'A',
            nameZh: '缴费',
            nameEn: 'Payment',
            waiting: 2,
            targeted: 0,
            longestSinceSteadyMs: openingMs,
            served: true,
          },
          {
            serviceId: business?.id,
            letter: 'B',
            nameZh: '业务办理',
            nameEn: 'Business',
            waiting: 1,
            targeted: 0,
            longestSinceSteadyMs: openingMs,
            served: false,
          },
        ],
        forYou: { waiting: 0, longestSinceSteadyMs: null },
        next: [
          { ...ticket, label: 'A001', issued: opening },
          { ...ticket, label: 'A003', issued: later },
        ],
        missed: [],
        parked: [],
        shift: null,
        ticket: {
          ...ticket,
          label: 'A002',
          care: 'elderly',
          state: 'serving',
          issued: later,
          called: later,
          counterId,
        },
        visit: {
          id: visitId,
          counterId,
          ticketId: anId,
          firstContactId: anId,
          state: 'open',
          startedAtMs: later.atMs,
          parkedMs: 0,
          transactions: [
            {
              id: anId,
              visitId,
              kindId: 'resident-payment',
              state: 'running',
              limitSeconds: 300,
              startedAtMs: later.atMs,
              workedMs: 2 * minute,
              heldMs: 0,
              parkedMs: 0,
              holdReason: null,
              outcome: null,
              quantity: 1,
              explained: null,
            },
          ],
        },
        payment: null,
        lastReceipt: null,
        apology: null,
        nudge: null,
        backOfficeStepsBack: false,
        faults: [],
        today: { visits: 0, transactions: 0, quantity: 0, overruns: 0, receipts: 0, takenFen: 0 },
        waitLimitMinutes: 20,
        amberShare: 0.8,
        recallTimes: 3,
        recallGapSeconds: 20,
      },
    ])
  })

  test('sees the payment on its way, and after a fault the receipt that says it was made (L2)', async () => {
    addAccount(hall.app.database)
    const clerk = await clerkAt(1)
    await issue(clerk, 'A')
    const { visitId } = await serveNext(clerk)
    await clerk.shift.open({ commandId: commandId(), pieces: {} })
    const desk = await open(clerk.screens.watchWorkplace())
    const opened = await clerk.cashier.openPayment({
      commandId: commandId(),
      visitId,
      accountNumber: account.number,
    })
    await settle()
    const { intentId } = opened
    await clerk.cashier.chooseLines({
      commandId: commandId(),
      intentId,
      lines: [{ kind: 'prepayment', amount: fen(500) }],
    })
    await clerk.cashier.tender({ commandId: commandId(), intentId, tendered: fen(500) })
    const received = await clerk.cashier.confirmReceived({
      commandId: commandId(),
      intentId,
      tendered: fen(500),
    })
    await settle()
    const receipt = await clerk.cashier.takePayment({ commandId: commandId(), intentId, change: fen(0) })
    await settle()
    await endVisit(clerk, visitId)
    await settle()
    const shown = desk.received.map(({ payment, lastReceipt, today }) => ({
      payment,
      lastReceipt,
      taken: today.takenFen,
      matters: today.transactions,
      visits: today.visits,
    }))
    expect([shown[0], shown[1], ...shown.slice(-4)]).toEqual([
      { payment: null, lastReceipt: null, taken: 0, matters: 0, visits: 0 },
      { payment: opened, lastReceipt: null, taken: 0, matters: 0, visits: 0 },
      { payment: received, lastReceipt: null, taken: 0, matters: 0, visits: 0 },
      { payment: null, lastReceipt: receipt, taken: 500, matters: 0, visits: 0 },
      { payment: null, lastReceipt: receipt, taken: 500, matters: 1, visits: 0 },
      { payment: null, lastReceipt: null, taken: 500, matters: 1, visits: 1 },
    ])
  })

  test('is told of the apology that the called customer is owed (Q2)', async () => {
    const clerk = await clerkAt(1)
    await issue(clerk, 'A')
    for (let each = 0; each < 3; each += 1) {
      hall.advance(7 * minute)
      await clerk.counter.list()
    }
    const desk = await open(clerk.screens.watchWorkplace())
    const ticket = await clerk.queue.callNext({ commandId: commandId() })
    await settle()
    await clerk.queue.markArrived({ commandId: commandId(), ticketId: ticket.id })
    await settle()
    expect(desk.received.map((state) => [state.ticket?.state, state.apology])).toEqual([
      [undefined, null],
      ['called', 'waited'],
      ['serving', null],
    ])
  })

  test('is refused to a clerk without a counter and to somebody who is not signed in', async () => {
    const clerk = await hall.as(people.clerk.number)
    expect([
      await refusalOf(clerk.screens.watchWorkplace()),
      await refusalOf(hall.anybody.screens.watchWorkplace()),
    ]).toEqual(['NO_COUNTER', 'SIGNED_OUT'])
  })

  test('hears no more once its clerk has left the counter', async () => {
    const clerk = await clerkAt(1)
    const desk = await open(clerk.screens.watchWorkplace())
    await clerk.counter.leave({ commandId: commandId() })
    await settle()
    expect([desk.received.length, desk.isOver, desk.error, hall.app.news.listenerCount]).toEqual([
      1,
      true,
      undefined,
      0,
    ])
  })

  test('hears no more once its session is closed', async () => {
    const clerk = await clerkAt(1)
    const desk = await open(clerk.screens.watchWorkplace())
    const manager = await hall.as(people.manager.number)
    const staffId = (await manager.staff.list()).find((each) => each.number === people.clerk.number)?.id ?? ''
    await manager.staff.resetPin({ commandId: commandId(), staffId, pin: '9753' })
    await settle()
    expect([desk.received.length, desk.isOver, desk.error, hall.app.news.listenerCount]).toEqual([
      1,
      true,
      undefined,
      0,
    ])
  })

  test('goes on while it is locked: the page covers it', async () => {
    const clerk = await clerkAt(1)
    const manager = await hall.as(people.manager.number)
    const desk = await open(clerk.screens.watchWorkplace())
    await clerk.staff.lock({ commandId: commandId() })
    await issue(manager, 'A')
    await settle()
    expect([desk.received.map((state) => state.next.length), desk.isOver]).toEqual([[0, 1], false])
  })
})

describe('the hall display', () => {
  test('is refused in a hall that is not set up yet', async () => {
    const { connection } = hall.app.database
    connection.pragma('foreign_keys = OFF')
    connection.exec('DELETE FROM hall')
    expect(await refusalOf(hall.anybody.screens.watchHallDisplay())).toBe('HALL_NOT_SET_UP')
  })

  test('lists the last calls, newest first, the waiting of each service and every counter, and names nobody (L9, L10)', async () => {
    const clerk = await clerkAt(1)
    const other = await clerkAt(3, people.otherClerk)
    await issue(clerk, 'A')
    await issue(clerk, 'B')
    await issue(clerk, 'A', 'elderly')
    await clerk.queue.callNext({ commandId: commandId() })
    hall.advance(1000)
    await other.counter.pause({ commandId: commandId(), reason: 'device', expectedMinutes: 10 })
    await other.counter.resume({ commandId: commandId() })
    await other.queue.callNext({ commandId: commandId() })
    const display = await open(hall.anybody.screens.watchHallDisplay())
    const { services } = await clerk.hall.configuration()
    const [payment, business] = services
    const counter = { id: anId, pause: null, nearestOpenCounter: null }
    const range = { lowMinutes: aNumber, highMinutes: aNumber }
    const call = { id: aNumber, recall: 0, apology: false }
    expect(display.received).toEqual([
      {
        asOf: { atMs: openingMs + 1000, steadyMs: openingMs + 1000 },
        hallName: '滨江营业厅',
        timeZone: 'Asia/Shanghai',
        calls: [
          { ...call, label: 'B001', counterNumber: 3, calledAtMs: openingMs + 1000, care: 'ordinary' },
          { ...call, label: 'A002', counterNumber: 1, calledAtMs: openingMs, care: 'elderly' },
        ],
        careCalls: { times: 2, pace: 0.8, shownFactor: 2 },
        services: [
          { letter: 'A', nameZh: '缴费', nameEn: 'Payment', waiting: 1, wait: range, openCounters: 1 },
          { letter: 'B', nameZh: '业务办理', nameEn: 'Business', waiting: 0, wait: range, openCounters: 2 },
        ],
        counters: [
          {
            ...counter,
            number: 1,
            sign: 'open',
            serviceIds: inAnyOrder([payment?.id, business?.id]),
          },
          { ...counter, number: 2, sign: 'closed', serviceIds: [payment?.id] },
          { ...counter, number: 3, sign: 'open', serviceIds: [business?.id] },
        ],
        faults: [],
        hall: { state: 'unlimited', opensAtMs: null, closesAtMs: null },
      },
    ])
  })

  test('shows a pause at once, with the counter to go to (P1)', async () => {
    const clerk = await clerkAt(1)
    await clerkAt(2, people.otherClerk)
    const display = await open(hall.anybody.screens.watchHallDisplay())
    await clerk.counter.pause({ commandId: commandId(), reason: 'meal', approval: managerApproval })
    await settle()
    expect(
      display.received.map((state) =>
        state.counters.map((each) => [each.number, each.sign, each.nearestOpenCounter]),
      ),
    ).toEqual([
      [
        [1, 'open', null],
        [2, 'open', null],
        [3, 'closed', null],
      ],
      [
        [1, 'paused', 2],
        [2, 'open', null],
        [3, 'closed', null],
      ],
    ])
  })

  test('keeps the last twelve calls', async () => {
    const clerk = await clerkAt(1)
    const manager = await hall.as(people.manager.number)
    for (let each = 0; each < 14; each += 1) {
      await issue(manager, 'A')
      const { id: ticketId } = await clerk.queue.callNext({ commandId: commandId() })
      await clerk.queue.markLeft({ commandId: commandId(), ticketId })
    }
    const display = await open(hall.anybody.screens.watchHallDisplay())
    const labels = Array.from({ length: 12 }, (_, index) => `A${String(14 - index).padStart(3, '0')}`)
    expect(display.received.map((state) => state.calls.map((call) => call.label))).toEqual([labels])
  })

  test('that comes back gets one state, once, and hears each later change once (L14)', async () => {
    const manager = await hall.as(people.manager.number)
    const first = await open(hall.anybody.screens.watchHallDisplay())
    await first.leave()
    const listenersBetween = hall.app.news.listenerCount
    const second = await open(hall.anybody.screens.watchHallDisplay())
    await issue(manager, 'A')
    await settle()
    expect({
      first: first.received.length,
      listenersBetween,
      second: second.received.map((state) => state.services[0]?.waiting),
      listeners: hall.app.news.listenerCount,
    }).toEqual({ first: 1, listenersBetween: 0, second: [0, 1], listeners: 1 })
  })

  test('hears of a fault by its incident only, and the host logs it', async () => {
    const display = await open(hall.anybody.screens.watchHallDisplay())
    const fault = vi.spyOn(console, 'error').mockImplementation(() => {})
    hall.app.database.connection.exec('ALTER TABLE call RENAME TO gone')
    hall.app.news.publish()
    await settle()
    const incident: unknown = fault.mock.calls[0]?.[0]
    expect([display.error, fault.mock.calls.length]).toEqual([
      expect.objectContaining({ code: 'FAULT', data: { incident } }) as unknown,
      1,
    ])
    fault.mockRestore()
  })
})
