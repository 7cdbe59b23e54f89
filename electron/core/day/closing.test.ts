import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { usualWeek } from '../../../shared/hall/calendar.ts'
import type { Settlement } from '../../../shared/day/settlement.ts'
import { fen } from '../../../shared/kernel/money.ts'
import type { Client } from '../../../tests/support/client.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { addAccount } from '../../../tests/support/add-account.ts'
import { openingMs, openTestHall, people, type TestHall } from '../../../tests/support/test-hall.ts'
import { canonicalJson, findBreak } from '../database/change-log.ts'

const commandId = () => crypto.randomUUID()
const minute = 60_000
const hour = 60 * minute
const today = '2026-11-23'
const tomorrow = '2026-11-24'
let hall: TestHall
let manager: Client
let clerk: Client
let other: Client
let serviceIds: string[]
let counterIds: string[]

async function enter(): Promise<void> {
  manager = await hall.as(people.manager.number)
  clerk = await hall.as(people.clerk.number)
  other = await hall.as(people.otherClerk.number)
}
beforeEach(async () => {
  hall = await openTestHall()
  await enter()
  const { services, counters } = await clerk.hall.configuration()
  serviceIds = services.map(({ id }) => id)
  counterIds = counters.map(({ id }) => id)
})
afterEach(() => hall.close())

/** Sessions lock after ten minutes: time passes over a restart. */
async function later(ms: number): Promise<void> {
  hall.advance(ms)
  hall.restart()
  await enter()
}
// It is 09:00; the hall closes at 17:30.
const setHours = () =>
  manager.hall.setOpeningHours({
    commandId: commandId(),
    validFromDay: today,
    week: usualWeek,
    closedOnHolidays: false,
    makeUpSpans: null,
    reason: '县级厅',
  })
const [pay, business] = [0, 1] as const
const issue = async (service: number = pay) =>
  (
    await clerk.queue.issueTicket({
      commandId: commandId(),
      serviceId: serviceIds[service] ?? '',
      care: 'ordinary',
    })
  ).id
/** Counter 1 serves A and B, 2 serves A, 3 serves B. */
const occupy = (who = clerk, number = 1) =>
  who.counter.occupy({ commandId: commandId(), counterId: counterIds[number - 1] ?? '' })
const leave = (who = clerk) => who.counter.leave({ commandId: commandId() })
const callNext = (who = clerk) => who.queue.callNext({ commandId: commandId() })
const arrive = (ticketId: string, who = clerk) => who.queue.markArrived({ commandId: commandId(), ticketId })
async function endTransactions(who = clerk): Promise<void> {
  const open = hall.app.database.connection
    .prepare("SELECT id FROM visit_transaction WHERE state <> 'ended'")
    .pluck()
    .all() as string[]
  for (const transactionId of open)
    await who.visit.endTransaction({ commandId: commandId(), transactionId, outcome: 'done' })
}
async function finish(visitId: string, who = clerk): Promise<void> {
  await endTransactions(who)
  await who.visit.finish({ commandId: commandId(), visitId })
}
const staffIdOf = async (wanted: string) =>
  (await manager.staff.list()).find(({ number }) => number === wanted)?.id ?? ''
async function serve(who = clerk): Promise<void> {
  const { id } = await callNext(who)
  const { visitId } = await arrive(id, who)
  await finish(visitId, who)
}
async function miss(): Promise<string> {
  const { id: ticketId } = await callNext()
  for (let recall = 0; recall < 3; recall += 1) {
    hall.advance(20_000)
    await clerk.queue.recall({ commandId: commandId(), ticketId })
  }
  hall.advance(20_000)
  await clerk.queue.markMissed({ commandId: commandId(), ticketId })
  return ticketId
}
const settle = (ticketId: string, how: Settlement) =>
  manager.day.settleTicket({ commandId: commandId(), ticketId, how, reason: '到下班时间' })
const left = { kind: 'left' } as const
const promised = (kind: 'appointment' | 'call-back', dueAtMs = openingMs + 30 * hour) => ({
  kind,
  name: '孔超',
  phone: '138 9339 3106',
  dueAtMs,
})
const stop = () => manager.day.stopIssue({ commandId: commandId(), reason: '下班' })
const close = (businessDay = today, note = '一切正常') =>
  manager.day.close({ commandId: commandId(), businessDay, note })
const refusalOf = async (answer: Promise<unknown>) => {
  try {
    await answer
    return 'done'
  } catch (error) {
    const { code, data } = error as { code: string; data: unknown }
    return [code, data]
  }
}

describe('a clerk who goes home', () => {
  it('ends the transaction and the visit first (P3)', async () => {
    await occupy()
    await issue()
    const { id } = await callNext()
    const seen = [await codeOf(leave())]
    const { visitId } = await arrive(id)
    seen.push(await codeOf(leave()))
    await endTransactions()
    seen.push(await codeOf(leave()))
    await clerk.visit.finish({ commandId: commandId(), visitId })
    seen.push(await codeOf(leave()))
    expect(seen).toEqual(['CUSTOMER_AT_COUNTER', 'TRANSACTION_STILL_OPEN', 'CUSTOMER_AT_COUNTER', 'done'])
  })

  it('stays at the last counter of a service while anybody waits for it, paused colleagues not counted (P3)', async () => {
    await occupy()
    await occupy(other, 2)
    await issue(pay)
    await issue(business)
    const seen = [await refusalOf(leave())]
    await serveAllOf('B')
    seen.push(
      await codeOf(other.counter.pause({ commandId: commandId(), reason: 'meal', expectedMinutes: 30 })),
    )
    seen.push(await refusalOf(leave()))
    await other.counter.resume({ commandId: commandId() })
    seen.push(await codeOf(leave()), await refusalOf(leave(other)))
    expect(seen).toEqual([
      ['CUSTOMERS_STILL_WAITING', { count: 1, letters: 'B' }],
      'done',
      ['CUSTOMERS_STILL_WAITING', { count: 1, letters: 'A' }],
      'done',
      ['CUSTOMERS_STILL_WAITING', { count: 1, letters: 'A' }],
    ])
  })

  async function serveAllOf(letter: string): Promise<void> {
    for (const { id, label } of await clerk.queue.list({})) {
      if (!label.startsWith(letter)) continue
      await clerk.queue.callTicket({ commandId: commandId(), ticketId: id, reason: '只剩这一位' })
      await finish((await arrive(id)).visitId)
    }
  }

  it('goes when the manager has settled each by name: served by somebody else, appointed, left (P3)', async () => {
    await occupy(clerk, 2)
    const [first, second, third] = [await issue(), await issue(), await issue()]
    await occupy(other, 3)
    const staffId = await staffIdOf(people.otherClerk.number)
    const settled = [
      (await settle(first, { kind: 'served-by', staffId })).state,
      (await settle(second, promised('appointment'))).state,
    ]
    const before = await refusalOf(leave())
    settled.push((await settle(third, left)).state)
    const after = [await codeOf(leave()), await refusalOf(leave(other))]
    const { label, id } = await callNext(other)
    await finish((await arrive(id, other)).visitId, other)
    expect([settled, before, after, label, await codeOf(leave(other))]).toEqual([
      ['waiting', 'appointed', 'left'],
      ['CUSTOMERS_STILL_WAITING', { count: 1, letters: 'A' }],
      ['done', ['CUSTOMERS_STILL_WAITING', { count: 1, letters: 'A' }]],
      'A001',
      'done',
    ])
  })
})

describe('settling by name', () => {
  it('refuses what is no true end, and books nobody as served (L15)', async () => {
    await occupy()
    const waiting = await issue()
    const clerkId = await staffIdOf(people.clerk.number)
    const ended = await issue()
    await settle(ended, left)
    const otherId = await staffIdOf(people.otherClerk.number)
    const byOther = { kind: 'served-by', staffId: otherId } as const
    const answers = [
      await codeOf(settle(crypto.randomUUID(), left)),
      await codeOf(settle(ended, left)),
      await codeOf(settle(waiting, byOther)),
      await codeOf(settle(waiting, { kind: 'served-by', staffId: crypto.randomUUID() })),
      await codeOf(settle(waiting, promised('call-back', openingMs))),
      await codeOf(
        clerk.day.settleTicket({ commandId: commandId(), ticketId: waiting, how: left, reason: '下班' }),
      ),
    ]
    await callNext()
    answers.push(await codeOf(settle(waiting, { kind: 'served-by', staffId: clerkId })))
    await arrive(waiting)
    answers.push(await codeOf(settle(waiting, { kind: 'served-by', staffId: clerkId })))
    expect(answers).toEqual([
      'TICKET_NOT_FOUND',
      'TICKET_ALREADY_ENDED',
      'TARGET_AWAY',
      'STAFF_NOT_FOUND',
      'DUE_IN_THE_PAST',
      'FORBIDDEN',
      'TICKET_NOT_WAITING',
      'TICKET_BEING_SERVED',
    ])
  })

  it.each(['waiting', 'called', 'serving', 'missed'] as const)(
    'ends a ticket that is %s, with its visit and the transaction in it as withdrawn (L15)',
    async (state) => {
      await occupy()
      const ticketId = await issue()
      if (state === 'missed') await miss()
      else if (state !== 'waiting') await callNext()
      if (state === 'serving') await arrive(ticketId)
      const ended = await settle(ticketId, promised('call-back'))
      const outcomes = hall.app.database.connection
        .prepare('SELECT outcome FROM visit_transaction')
        .pluck()
        .all()
      expect([ended.state, outcomes, await codeOf(leave())]).toEqual([
        'appointed',
        state === 'serving' ? ['withdrawn'] : [],
        'done',
      ])
    },
  )

  it('waits for a payment that is open today; of a past day it ends without a receipt', async () => {
    addAccount(hall.app.database)
    await occupy()
    const { id: visitId } = await clerk.visit.startWalkIn({
      commandId: commandId(),
      kindId: 'resident-payment',
    })
    await clerk.shift.open({ commandId: commandId(), pieces: {} })
    await clerk.cashier.openPayment({ commandId: commandId(), visitId, accountNumber: '4520900001' })
    const settleVisit = () =>
      manager.day.settleVisit({ commandId: commandId(), visitId, how: left, reason: '停电中断' })
    const answers = [await codeOf(settleVisit())]
    await stop()
    answers.push(await codeOf(close()))
    await later(24 * hour)
    const { openPayments, openVisits } = await manager.day.closingList({ businessDay: today })
    const list = await settleVisit()
    expect([
      answers,
      openPayments,
      openVisits.map(({ staff, counterNumber }) => [staff.number, counterNumber]),
      [list.openVisits, list.openPayments],
      await codeOf(settleVisit()),
    ]).toEqual([
      ['PAYMENT_STILL_OPEN', 'PAYMENTS_OPEN'],
      [{ visitId, counterNumber: 1 }],
      [['1007', 1]],
      [[], []],
      'VISIT_NOT_FOUND',
    ])
  })
})

describe('the closing of a day', () => {
  it('is refused while anything is open, each in its turn, and changes nothing (P3, L5)', async () => {
    await occupy()
    await issue()
    await issue()
    const answers = [await codeOf(close(tomorrow)), await codeOf(close())]
    await stop()
    const { id } = await callNext()
    const { visitId } = await arrive(id)
    answers.push((await refusalOf(close())) as string)
    await finish(visitId)
    answers.push((await refusalOf(close())) as string)
    await serve()
    answers.push((await refusalOf(close())) as string)
    await leave()
    answers.push(await codeOf(close()), await codeOf(close()))
    expect(answers).toEqual([
      'DAY_IN_THE_FUTURE',
      'ISSUE_STILL_OPEN',
      ['OPEN_VISITS', { count: 1 }],
      ['TICKETS_NOT_SETTLED', { count: 1 }],
      ['COUNTERS_OCCUPIED', { count: 1 }],
      'done',
      'DAY_ALREADY_CLOSED',
    ])
  })

  it('freezes a statement of every ticket with its true end, signed, its hash in the change log (P3, L15)', async () => {
    await setHours()
    await occupy()
    const ids = [await issue(), await issue(), await issue(), await issue(), await issue(business)]
    await serve()
    await miss()
    await settle(ids[2] ?? '', left)
    await settle(ids[3] ?? '', promised('appointment'))
    await clerk.queue.cancelTicket({ commandId: commandId(), ticketId: ids[4] ?? '', reason: '取错号' })
    await later(8.5 * hour)
    const walkIn = await clerk.visit.startWalkIn({ commandId: commandId(), kindId: 'desk-order' })
    const { id: placeId } = await manager.handoff.addPlace({
      commandId: commandId(),
      kind: 'department',
      nameZh: '计量中心',
      nameEn: 'Metering',
      phone: '0571 1234567',
      where: null,
    })
    await clerk.handoff.offer({
      commandId: commandId(),
      subject: { kind: 'visit', id: walkIn.id },
      to: { kind: 'department', placeId },
      why: '表计异常',
      doneSoFar: '已登记',
      toldCustomer: '一天内回电',
      customer: { name: '孔超', phone: '138 9339 3106' },
    })
    hall.advance(2 * minute)
    await finish(walkIn.id)
    hall.advance(5 * minute)
    await leave()
    const { statement, hash } = await close()

    const ended = statement.tickets.map(({ label, end, by, rule, reason }) => [
      label,
      end,
      by?.number,
      rule,
      reason,
    ])
    expect(ended).toEqual([
      ['A001', 'finished', '1007', null, null],
      ['A002', 'left', undefined, 'missed-and-not-returned', null],
      ['A003', 'left', '1001', null, '到下班时间'],
      ['A004', 'appointed', '1001', null, '到下班时间'],
      ['B001', 'cancelled', '1007', null, '取错号'],
    ])
    const { tickets: _tickets, handOffs, followUps, closedBy, overTime, ...rest } = statement
    expect([
      closedBy.number,
      [...followUps, ...handOffs].map(({ kind, owner }) => [kind, owner?.number]),
      overTime.map(({ staff, ...each }) => [each, staff.number]),
      rest,
    ]).toEqual([
      '1001',
      [
        ['appointment', '1001'],
        ['department', '1007'],
      ],
      [[{ counterNumber: 1, minutes: 8 }, '1007']],
      {
        businessDay: today,
        edition: 1,
        hallName: '滨江营业厅',
        timeZone: 'Asia/Shanghai',
        opensAtMs: openingMs - hour / 2,
        closesAtMs: openingMs + 8.5 * hour,
        closedAtMs: openingMs + 8.5 * hour + 7 * minute + 80_000,
        note: '一切正常',
        missedRule: 'missed-and-not-returned',
        counts: {
          issued: 5,
          served: 1,
          left: 1,
          missed: 1,
          appointed: 1,
          cancelled: 1,
          other: 0,
          walkIns: 1,
        },
        overrides: [],
        restoreOrders: [],
        lateCounters: [1, 2, 3],
      },
    ])
    expect(hash).toBe(createHash('sha256').update(canonicalJson(statement)).digest('hex'))
    expect(readLog('day.closed')).toEqual([
      { businessDay: today, edition: 1, hash, counts: statement.counts },
    ])
    expect(hall.app.database.read((tx) => findBreak(tx))).toBeUndefined()
  })

  it('names the counters that were checked too late, and not one whose drawer was counted in time and closed since (P4)', async () => {
    await manager.hall.setOpeningHours({
      commandId: commandId(),
      validFromDay: today,
      week: usualWeek.map(() => [{ from: '09:30', to: '17:30' }]),
      closedOnHolidays: false,
      makeUpSpans: null,
      reason: '县级厅',
    })
    await occupy()
    const counterId = counterIds[0] ?? ''
    await clerk.day.runChecks({ commandId: commandId(), counterId })
    for (const check of ['customer-screen', 'printer', 'voice'] as const)
      await clerk.day.confirmCheck({ commandId: commandId(), counterId, check, ok: true, note: '正常' })
    await clerk.shift.open({ commandId: commandId(), pieces: { 'note-10000': 5 } })
    await later(8.5 * hour)
    await clerk.shift.count({ commandId: commandId(), pieces: { 'note-10000': 5 } })
    await clerk.shift.close({ commandId: commandId(), deposit: fen(0) })
    await leave()
    const { statement } = await close()
    expect(statement.lateCounters).toEqual([2, 3])
  })

  const readLog = (type: string) =>
    (
      hall.app.database.connection
        .prepare('SELECT payload FROM change_log WHERE type = ?')
        .pluck()
        .all(type) as string[]
    ).map((payload) => JSON.parse(payload) as unknown)

  it('leaves names, phones and reasons of customers out of the change log and the statement', async () => {
    await settle(await issue(), promised('call-back'))
    await stop()
    const { statement } = await close()
    const log = hall.app.database.connection
      .prepare('SELECT group_concat(payload) FROM change_log')
      .pluck()
      .get()
    expect([/孔超|9339/.test(JSON.stringify(statement)), /孔超|9339|到下班时间/.test(String(log))]).toEqual([
      false,
      false,
    ])
  })

  it('can be read again, word for word, and neither changed nor deleted', async () => {
    await stop()
    const answers = [await codeOf(manager.day.statement({ businessDay: today }))]
    const signed = await close()
    const { connection } = hall.app.database
    for (const sql of [
      "UPDATE closing_statement SET content = '{}'",
      'DELETE FROM closing_statement',
      'DELETE FROM hall_day_act',
    ])
      expect(() => connection.exec(sql)).toThrow(/never/)
    expect([answers, await manager.day.statement({ businessDay: today })]).toEqual([
      ['DAY_NOT_CLOSED'],
      signed,
    ])
  })

  it('made too early is followed by another edition; the first stays as it was signed', async () => {
    await stop()
    const first = await close()
    await manager.day.reopen({ commandId: commandId(), reason: '还有客户' })
    await occupy()
    await manager.day.keepIssueOpen({ commandId: commandId(), untilMs: openingMs + hour, reason: '还有客户' })
    await issue()
    await serve()
    await leave()
    await stop()
    const second = await close(today, '补办一位')
    const contents = hall.app.database.connection
      .prepare('SELECT content FROM closing_statement ORDER BY edition')
      .pluck()
      .all() as string[]
    expect([
      contents[0] === canonicalJson(first.statement),
      [first, second].map(({ statement }) => [statement.edition, statement.counts.served]),
      second.statement.overrides.map(({ kind }) => kind),
    ]).toEqual([
      true,
      [
        [1, 0],
        [2, 1],
      ],
      ['stop', 'keep-open', 'stop'],
    ])
  })

  it('is all or nothing: after a crash in the middle of it the day is as open as before (L15)', async () => {
    await occupy()
    await issue()
    await miss()
    await leave()
    await stop()
    const { connection } = hall.app.database
    connection.exec(
      "CREATE TEMP TRIGGER power_cut BEFORE INSERT ON main.closing_statement BEGIN SELECT RAISE(ABORT, 'power cut'); END",
    )
    const answer = await close().catch((error: unknown) => error)
    hall.restart()
    await enter()
    const { state, missed } = await manager.day.closingList({ businessDay: today })
    expect([answer instanceof Error, state, missed.map(({ label }) => label)]).toEqual([
      true,
      'closing',
      ['A001'],
    ])
    expect((await close()).statement.counts.missed).toBe(1)
  })
})

describe('a day that nobody closed', () => {
  it('is found the next morning with everything as it was, and closed the same way, nobody marked as served (L15)', async () => {
    await setHours()
    await occupy()
    const [, second] = [await issue(), await issue(), await issue()]
    const { id } = await callNext()
    await arrive(id)
    // The power goes; the next morning somebody starts the program.
    await later(24 * hour)
    const status = await manager.day.status()
    const list = await manager.day.closingList({ businessDay: today })
    expect([
      status.businessDay,
      status.unclosed,
      list.state,
      list.tickets.map(({ label, state }) => `${label} ${state}`),
    ]).toEqual([
      tomorrow,
      [{ businessDay: today, ticketsNotEnded: 3, openVisits: 1 }],
      'closing',
      ['A001 serving', 'A002 waiting', 'A003 waiting'],
    ])
    const clerkId = list.occupied[0]?.staff.id ?? ''
    const answers = [
      await codeOf(close(today)),
      await codeOf(settle(second, { kind: 'served-by', staffId: clerkId })),
    ]
    await settle(list.tickets[0]?.id ?? '', promised('appointment', openingMs + 48 * hour))
    await settle(second, promised('call-back', openingMs + 25 * hour))
    await settle(list.tickets[2]?.id ?? '', left)
    answers.push(await codeOf(close(today)))
    await manager.counter.release({ commandId: commandId(), counterId: counterIds[0] ?? '' })
    // Today's business goes on meanwhile.
    await occupy()
    await issue()
    const { statement } = await close(today)
    expect([
      answers,
      statement.counts,
      statement.overTime,
      statement.tickets.map(({ label, end, by }) => `${label} ${end} ${by?.number}`),
      await manager.day.listUnclosed(),
      (await manager.day.status()).state,
    ]).toEqual([
      ['OPEN_VISITS', 'TICKET_OF_PAST_DAY', 'COUNTERS_OCCUPIED'],
      { issued: 3, served: 0, left: 1, missed: 0, appointed: 2, cancelled: 0, other: 0, walkIns: 0 },
      [],
      ['A001 appointed 1001', 'A002 appointed 1001', 'A003 left 1001'],
      [],
      'open',
    ])
  })

  it('stays in the list however long it takes, with each of its days', async () => {
    await issue()
    await later(24 * hour)
    await issue()
    await later(6 * 24 * hour)
    expect(
      (await manager.day.listUnclosed()).map(({ businessDay, ticketsNotEnded }) => [
        businessDay,
        ticketsNotEnded,
      ]),
    ).toEqual([
      [today, 1],
      [tomorrow, 1],
    ])
  })
})
