import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Destination } from '../../../shared/queue/ticket.ts'
import type { Client } from '../../../tests/support/client.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { runCommand } from '../../../tests/support/run-command.ts'
import { digestDatabase } from '../../../tests/support/snapshot.ts'
import { openingMs, openTestHall, people, type TestHall } from '../../../tests/support/test-hall.ts'
import { countWaiting, issueForVisit, listTicketsNotEnded, returnToLine } from './index.ts'

const minute = 60_000
const commandId = () => crypto.randomUUID()
const reason = '应到业务办理窗口'

let hall: TestHall
let clerk: Client
let other: Client
let manager: Client
let payment: string
let business: string
let counterIds: string[]

// Counter 1 serves payment and business, 2 payment, 3 business.
beforeEach(async () => {
  hall = await openTestHall()
  clerk = await hall.as(people.clerk.number)
  other = await hall.as(people.otherClerk.number)
  manager = await hall.as(people.manager.number)
  const { services, counters } = await clerk.hall.configuration()
  payment = services[0]?.id ?? ''
  business = services[1]?.id ?? ''
  counterIds = counters.map(({ id }) => id)
  await occupy(clerk, 0)
})
afterEach(() => hall.close())

const occupy = (who: Client, index: number) =>
  who.counter.occupy({ commandId: commandId(), counterId: counterIds[index] ?? '' })
const issue = (serviceId = payment, care: 'ordinary' | 'elderly' = 'ordinary') =>
  clerk.queue.issueTicket({ commandId: commandId(), serviceId, care })
/** The clerk there went away; a manager closes the counter. */
const away = (index: number) =>
  manager.counter.release({ commandId: commandId(), counterId: counterIds[index] ?? '' })
const call = (who = clerk) => who.queue.callNext({ commandId: commandId() })
const waiting = async (who = clerk) => (await who.queue.list({})).map(({ label }) => label)
const targeted = async () => (await manager.queue.list({ onlyTargeted: true })).map(({ label }) => label)
const toCounter = (index: number) => ({ kind: 'counter', counterId: counterIds[index] ?? '' }) as const
const toService = (serviceId: string) => ({ kind: 'service', serviceId }) as const
const toPerson = async (person: { readonly number: string }) => {
  const staff = (await manager.staff.list()).find(({ number }) => number === person.number)
  return { kind: 'person', staffId: staff?.id ?? '' } as const
}
const transferTicket = (ticketId: string, to: Destination, who = clerk) =>
  who.queue.transferTicket({ commandId: commandId(), ticketId, to, reason })
const release = (ticketId: string, who: Client) =>
  who.queue.releaseTarget({ commandId: commandId(), ticketId, reason: '窗口已停办' })
const transfer = (visitId: string, to: Destination, who = clerk) =>
  who.visit.transfer({ commandId: commandId(), visitId, to, reason })

async function endMatters(visitId: string, who: Client): Promise<void> {
  const open = hall.app.database.connection.prepare(
    "SELECT id FROM visit_transaction WHERE visit_id = ? AND state <> 'ended'",
  )
  for (const transactionId of open.pluck().all(visitId) as string[])
    await who.visit.endTransaction({ commandId: commandId(), transactionId, outcome: 'handed-on' })
}

/** Calls the next and serves them so far that they can be sent on. */
async function serve(who = clerk) {
  const { id: ticketId, label } = await call(who)
  const { visitId } = await who.queue.markArrived({ commandId: commandId(), ticketId })
  await endMatters(visitId, who)
  return { ticketId, visitId, label }
}

describe('a customer who is sent on', () => {
  it('keeps number, place and time of issue, and is called before new arrivals, the elderly too (H1)', async () => {
    await occupy(other, 2)
    const issued = await issue(payment)
    const { visitId } = await serve()
    for (const care of ['ordinary', 'elderly', 'ordinary'] as const) await issue(business, care)
    hall.advance(5 * minute)
    const sent = await transfer(visitId, toService(business))
    expect({ sent, line: await waiting(other) }).toEqual({
      sent: {
        id: issued.id,
        businessDay: '2026-11-23',
        serviceId: business,
        label: 'A001',
        care: 'ordinary',
        state: 'waiting',
        issued: { atMs: openingMs, steadyMs: openingMs },
        called: { atMs: openingMs, steadyMs: openingMs },
        recallCount: 0,
        counterId: null,
        handedOff: true,
        target: null,
        firstContactId: issued.firstContactId,
        wanted: null,
      },
      line: ['A001', 'B002', 'B001', 'B003'],
    })
    expect((await call(other)).label).toBe('A001')
  })

  it('has several visits, one after the other, all of one first contact until the last is finished (H1)', async () => {
    await occupy(other, 2)
    const { firstContactId } = await issue()
    const first = await serve()
    await transfer(first.visitId, toService(business))
    const second = await serve(other)
    const contact = () => clerk.contact.find({ contactId: firstContactId ?? '' })
    const between = await contact()
    await other.visit.finish({ commandId: commandId(), visitId: second.visitId })
    const visits = hall.app.database.connection
      .prepare('SELECT ticket_id = ? AS same, state, first_contact_id FROM visit ORDER BY rowid')
      .all(first.ticketId)
    expect({
      visits,
      between: [between?.openMatters, between?.closedHow],
      atLast: (await contact())?.closedHow,
    }).toEqual({
      visits: [
        { same: 1, state: 'transferred', first_contact_id: firstContactId },
        { same: 1, state: 'finished', first_contact_id: firstContactId },
      ],
      between: [1, null],
      atLast: 'served',
    })
  })

  it('is not sent on while a transaction is open, nor by anybody but the clerk who serves (L13)', async () => {
    await occupy(other, 1)
    await issue()
    const { id: ticketId } = await call()
    const { visitId } = await clerk.queue.markArrived({ commandId: commandId(), ticketId })
    const before = digestDatabase(hall.app)
    const refusals = [
      await codeOf(transfer(visitId, toService(business))),
      await codeOf(transfer(visitId, toService(business), other)),
      await codeOf(transfer(commandId(), toService(business))),
      await codeOf(transferTicket(ticketId, toService(business))),
    ]
    expect({ refusals, isUnchanged: digestDatabase(hall.app) === before }).toEqual({
      refusals: ['TRANSACTION_STILL_OPEN', 'VISIT_NOT_FOUND', 'VISIT_NOT_FOUND', 'TICKET_NOT_WAITING'],
      isUnchanged: true,
    })
  })

  it('and came without a ticket gets the next number of the line, before new arrivals', async () => {
    await occupy(other, 2)
    await issue(business)
    const visit = await clerk.visit.startWalkIn({ commandId: commandId(), kindId: 'desk-order' })
    await endMatters(visit.id, clerk)
    const sent = await transfer(visit.id, toService(business))
    expect([sent.label, sent.handedOff, sent.firstContactId, await waiting(other)]).toEqual([
      'B002',
      true,
      visit.firstContactId,
      ['B002', 'B001'],
    ])
    const contact = await clerk.contact.find({ contactId: visit.firstContactId })
    expect([contact?.openMatters, contact?.ticketId]).toEqual([1, sent.id])
  })

  it('and came without a ticket to a certain counter stands in the first line of that counter', async () => {
    await occupy(other, 2)
    const visit = await clerk.visit.startWalkIn({ commandId: commandId(), kindId: 'desk-order' })
    await endMatters(visit.id, clerk)
    const sent = await transfer(visit.id, await toPerson(people.otherClerk))
    expect([sent.label, sent.serviceId, sent.target]).toEqual([
      'B001',
      business,
      await toPerson(people.otherClerk),
    ])
  })

  it.each([
    ['a service that does not exist', toService(commandId()), 'SERVICE_NOT_FOUND'],
    ['a counter that does not exist', { kind: 'counter', counterId: commandId() }, 'COUNTER_NOT_FOUND'],
    ['a person who does not exist', { kind: 'person', staffId: commandId() }, 'STAFF_NOT_FOUND'],
  ] as const)('is not sent to %s', async (_, to, refusal) => {
    const { id } = await issue()
    const { visitId } = await serve()
    const second = await issue()
    expect([id, await codeOf(transfer(visitId, to)), await codeOf(transferTicket(second.id, to))]).toEqual([
      id,
      refusal,
      refusal,
    ])
  })

  it('is not sent where nobody is: a closed counter, a person at none', async () => {
    const { id } = await issue()
    expect([
      await codeOf(transferTicket(id, toCounter(1))),
      await codeOf(transferTicket(id, await toPerson(people.otherClerk))),
    ]).toEqual(['TARGET_AWAY', 'TARGET_AWAY'])
  })
})

describe('a ticket for the wrong service', () => {
  it('is put into the other line where its time of issue places it, no better', async () => {
    await issue(business)
    const wrong = await issue(payment)
    await issue(business)
    const moved = await transferTicket(wrong.id, toService(business))
    expect([moved.label, moved.handedOff, await waiting()]).toEqual(['A001', false, ['B001', 'A001', 'B002']])
    const events = hall.app.database.connection
      .prepare("SELECT type, reason, sent_to, sent_to_id FROM ticket_event WHERE type = 'sent-on'")
      .all()
    expect(events).toEqual([{ type: 'sent-on', reason, sent_to: 'service', sent_to_id: business }])
  })

  it('that was handed off before stays so', async () => {
    await issue()
    const { visitId, ticketId } = await serve()
    await transfer(visitId, toService(business))
    expect((await transferTicket(ticketId, toService(payment))).handedOff).toBe(true)
  })

  it('is counted in the line it stands in, and nowhere else (L11)', async () => {
    await issue()
    const { id } = await issue()
    const counts = () =>
      hall.app.database.read((tx) =>
        [payment, business].map((serviceId) => countWaiting(tx, '2026-11-23', serviceId)),
      )
    const before = counts()
    await transferTicket(id, toService(business))
    const between = counts()
    await transferTicket(id, toCounter(0))
    const after = counts()
    await clerk.queue.markLeft({ commandId: commandId(), ticketId: id })
    expect([before, between, after, counts()]).toEqual([
      [2, 0],
      [1, 1],
      [1, 1],
      [1, 0],
    ])
  })
})

describe('a ticket for one counter or person alone', () => {
  it('is called there only, whatever the counter serves, and seen by nobody else as next (L11)', async () => {
    await occupy(other, 2)
    const { id, label } = await issue(payment)
    await transferTicket(id, toCounter(2))
    const mine = { list: await waiting(), call: await codeOf(call()) }
    const outOfOrder = await codeOf(
      clerk.queue.callTicket({ commandId: commandId(), ticketId: id, reason: '想先办' }),
    )
    const theirs = { list: await waiting(other), call: (await call(other)).label }
    expect({ mine, outOfOrder, theirs }).toEqual({
      mine: { list: [], call: 'QUEUE_EMPTY' },
      outOfOrder: 'TICKET_FOR_OTHERS',
      theirs: { list: [label], call: label },
    })
  })

  it('follows the person to whatever counter they have, and keeps its rank among the others', async () => {
    await occupy(other, 1)
    await issue(business)
    const { id } = await issue(payment)
    await issue(business)
    await transferTicket(id, await toPerson(people.otherClerk))
    await away(1)
    await occupy(other, 2)
    const called: string[] = []
    for (let calls = 0; calls < 3; calls += 1) {
      const next = await call(other)
      called.push(next.label)
      await other.queue.markLeft({ commandId: commandId(), ticketId: next.id })
    }
    expect(called).toEqual(['B001', 'A001', 'B002'])
  })

  it('comes back to the same counter after it was missed', async () => {
    await occupy(other, 1)
    const { id, label } = await issue()
    await transferTicket(id, toCounter(1))
    await call(other)
    for (let recalls = 0; recalls < 3; recalls += 1) {
      hall.advance(20_000)
      await other.queue.recall({ commandId: commandId(), ticketId: id })
    }
    hall.advance(20_000)
    await other.queue.markMissed({ commandId: commandId(), ticketId: id })
    await clerk.queue.returnMissed({ commandId: commandId(), ticketId: id })
    expect([await codeOf(call()), (await call(other)).label]).toEqual(['QUEUE_EMPTY', label])
  })

  it('is released to the whole line by a manager or by whom it waits for, and by nobody else', async () => {
    await occupy(other, 1)
    const one = await issue()
    const two = await issue()
    const three = await issue()
    await transferTicket(one.id, toCounter(1))
    await transferTicket(two.id, await toPerson(people.otherClerk))
    await transferTicket(three.id, toCounter(1))
    const listed = await targeted()
    const byStranger = await codeOf(release(one.id, clerk))
    const byCounter = await release(one.id, other)
    const byPerson = await release(two.id, other)
    await away(1)
    const byManager = await release(three.id, manager)
    const again = await codeOf(release(one.id, manager))
    const unknown = await codeOf(release(commandId(), manager))
    expect({
      listed,
      byStranger,
      targets: [byCounter, byPerson, byManager].map(({ target }) => target),
      again,
      unknown,
      line: await waiting(),
      left: await targeted(),
    }).toEqual({
      listed: ['A001', 'A002', 'A003'],
      byStranger: 'TARGET_IS_ANOTHERS',
      targets: [null, null, null],
      again: 'TICKET_HAS_NO_TARGET',
      unknown: 'TICKET_NOT_FOUND',
      line: ['A001', 'A002', 'A003'],
      left: [],
    })
    const { id } = await call()
    expect(await codeOf(release(id, manager))).toBe('TICKET_NOT_WAITING')
  })

  it('stands on the desk it waits for, apart from the lines (L11)', async () => {
    await occupy(other, 1)
    const { id } = await issue()
    hall.advance(minute)
    await issue()
    await transferTicket(id, toCounter(1))
    const desk = async (who: Client) => {
      const states = await who.screens.watchWorkplace()
      for await (const { forYou, queue, next } of states)
        return { forYou, queue: queue.map((line) => [line.waiting, line.targeted]), next: next.length }
      return undefined
    }
    expect([await desk(clerk), await desk(other)]).toEqual([
      {
        forYou: { waiting: 0, longestSinceSteadyMs: null },
        queue: [
          [1, 1],
          [0, 0],
        ],
        next: 1,
      },
      {
        forYou: { waiting: 1, longestSinceSteadyMs: openingMs },
        queue: [
          [1, 1],
          [0, 0],
        ],
        next: 2,
      },
    ])
  })
})

describe('what a new ticket is told', () => {
  it('counts those handed off before everybody, the elderly newcomer too (H1, Q4)', async () => {
    await issue()
    await issue()
    const one = await serve()
    await transfer(one.visitId, toService(payment))
    const two = await serve()
    expect(two.label).toBe('A001')
    await transfer(two.visitId, toCounter(0))
    const elderly = await issue(payment, 'elderly')
    const ordinary = await issue(payment)
    expect([elderly.peopleAhead, ordinary.peopleAhead]).toEqual([1, 3])
  })

  it('is what happens at a single counter: so many are called before it', async () => {
    await issue()
    await issue(payment, 'elderly')
    const { visitId } = await serve()
    await transfer(visitId, toService(payment))
    await issue()
    const { label, peopleAhead } = await issue()
    const called: string[] = []
    while (called.at(-1) !== label) {
      const next = await call()
      called.push(next.label)
      await clerk.queue.markLeft({ commandId: commandId(), ticketId: next.id })
    }
    expect([called, called.length - 1]).toEqual([['A002', 'A001', 'A003', 'A004'], peopleAhead])
  })
})

describe('what other slices are given', () => {
  it('puts a called ticket back, e.g. when its counter breaks down', async () => {
    await issue()
    const { id } = await call()
    await runCommand(hall, people.manager.number, (command) =>
      returnToLine(command, { ticketId: id, to: toService(payment), reason: '窗口故障', handedOff: false }),
    )
    expect((await call()).id).toBe(id)
  })

  it('gives a number to somebody without a ticket, cared for as they were at the entrance (Q4)', async () => {
    const { id: contactId } = await clerk.contact.openEnquiry({
      commandId: commandId(),
      wanted: '要更名过户',
      care: 'assisted',
    })
    const ticketId = await runCommand(hall, people.clerk.number, (command) =>
      issueForVisit(command, { serviceId: business, contactId }),
    )
    const ticket = await clerk.queue.find({ label: 'B001' })
    expect([ticket?.id, ticket?.care, ticket?.firstContactId]).toEqual([ticketId, 'assisted', contactId])
  })

  it('lists what has no end yet, by place (L15)', async () => {
    await issue()
    const { id } = await issue()
    await issue(business)
    await clerk.queue.markLeft({ commandId: commandId(), ticketId: id })
    await call()
    const open = hall.app.database.read((tx) => listTicketsNotEnded(tx, '2026-11-23'))
    expect(open.map(({ label, state }) => [label, state])).toEqual([
      ['A001', 'called'],
      ['B001', 'waiting'],
    ])
  })
})
