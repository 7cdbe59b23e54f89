import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { account, addAccount } from '../../../tests/support/add-account.ts'
import type { Client } from '../../../tests/support/client.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { openingMs, openTestHall, people, type TestHall } from '../../../tests/support/test-hall.ts'

const minute = 60_000
const commandId = () => crypto.randomUUID()
const anId: unknown = expect.any(String)
const reason = 'customer-fetches-document' as const

let hall: TestHall
let clerk: Client
let other: Client
let manager: Client
let counterIds: string[]

beforeEach(async () => {
  hall = await openTestHall()
  clerk = await hall.as(people.clerk.number)
  other = await hall.as(people.otherClerk.number)
  manager = await hall.as(people.manager.number)
  counterIds = (await clerk.hall.configuration()).counters.map(({ id }) => id)
  await occupy(clerk, 0)
})
afterEach(() => hall.close())

const occupy = (who: Client, index: number) =>
  who.counter.occupy({ commandId: commandId(), counterId: counterIds[index] ?? '' })
const park = (visitId: string, who = clerk) => who.visit.park({ commandId: commandId(), visitId, reason })
const takeBack = (visitId: string, who = clerk) => who.visit.takeBack({ commandId: commandId(), visitId })
const walkIn = () => clerk.visit.startWalkIn({ commandId: commandId(), kindId: 'desk-order' })

async function serve() {
  const [service] = (await clerk.hall.configuration()).services
  const serviceId = service?.id ?? ''
  await clerk.queue.issueTicket({ commandId: commandId(), serviceId, care: 'ordinary' })
  const { id: ticketId } = await clerk.queue.callNext({ commandId: commandId() })
  const { visitId } = await clerk.queue.markArrived({ commandId: commandId(), ticketId })
  return { ticketId, visitId }
}

describe('a customer who steps aside', () => {
  it('frees the counter, and is listed with reason and time until taken back', async () => {
    const { ticketId, visitId } = await serve()
    hall.advance(minute)
    const parked = await park(visitId)
    const [sign] = (await clerk.counter.list()).map((each) => each.sign)
    hall.advance(2 * minute)
    const listed = await clerk.visit.listParked()
    const transaction = {
      id: anId,
      visitId,
      kindId: 'resident-payment',
      state: 'held',
      limitSeconds: 300,
      startedAtMs: openingMs,
      workedMs: minute,
      heldMs: 0,
      parkedMs: 2 * minute,
      holdReason: 'parked',
      outcome: null,
      quantity: 1,
      explained: null,
    }
    expect({ sign, ticket: (await clerk.queue.find({ label: 'A001' }))?.state, listed }).toEqual({
      sign: 'open',
      ticket: 'parked',
      listed: [
        {
          ...parked,
          transactions: [transaction],
          ticketLabel: 'A001',
          counterNumber: 1,
          clerk: { id: anId, number: '1007', name: '张敏' },
          parked: { since: { atMs: openingMs + minute, steadyMs: openingMs + minute }, reason },
        },
      ],
    })
    const back = await takeBack(visitId)
    hall.advance(3 * minute)
    const desk = hall.app.database.connection
      .prepare('SELECT state, counter_id FROM ticket WHERE id = ?')
      .get(ticketId)
    expect({ back, desk, listed: await clerk.visit.listParked() }).toEqual({
      back: {
        ...parked,
        state: 'open',
        parkedMs: 2 * minute,
        transactions: [{ ...transaction, state: 'running', holdReason: null }],
      },
      desk: { state: 'serving', counter_id: counterIds[0] },
      listed: [],
    })
  })

  it('is not worked on meanwhile: the counter calls others, and the time aside is neither worked nor held (T1)', async () => {
    const { visitId } = await serve()
    await park(visitId)
    const second = await serve()
    hall.advance(9 * minute)
    expect(await codeOf(takeBack(visitId))).toBe('CUSTOMER_AT_COUNTER')
    await park(second.visitId)
    await takeBack(visitId)
    hall.advance(minute)
    const [open] = (await clerk.visit.listParked()).map(({ ticketLabel }) => ticketLabel)
    const transactionId = String(
      hall.app.database.connection
        .prepare('SELECT id FROM visit_transaction WHERE visit_id = ?')
        .pluck()
        .get(visitId),
    )
    // Nine minutes aside are no overrun of a five-minute limit.
    const { workedMs, heldMs, parkedMs } = await clerk.visit.endTransaction({
      commandId: commandId(),
      transactionId,
      outcome: 'done',
    })
    const finished = await clerk.visit.finish({ commandId: commandId(), visitId })
    expect([open, workedMs, heldMs, parkedMs, finished.parkedMs]).toEqual([
      'A002',
      minute,
      0,
      9 * minute,
      9 * minute,
    ])
    // Nor do later tickets expect to wait for it.
    const recent = hall.app.database.connection.prepare('SELECT recent_ms FROM service_day').pluck().get()
    expect(recent).toBe(minute)
  })

  it('is taken back by the clerk who parked, or by a manager, at a free counter (Q5)', async () => {
    const visit = await walkIn()
    await park(visit.id)
    await occupy(other, 1)
    const byAnother = await codeOf(takeBack(visit.id, other))
    const withoutCounter = await codeOf(takeBack(visit.id, manager))
    await occupy(manager, 2)
    const back = await takeBack(visit.id, manager)
    const ofClerk = await codeOf(park(visit.id))
    expect([byAnother, withoutCounter, back.counterId, ofClerk]).toEqual([
      'PARKED_BY_ANOTHER',
      'NO_COUNTER',
      counterIds[2],
      'VISIT_NOT_FOUND',
    ])
    const story = hall.app.database.connection
      .prepare('SELECT type, counter_id FROM visit_event ORDER BY id')
      .raw()
      .all()
    expect(story).toEqual([
      ['started', counterIds[0]],
      ['parked', counterIds[0]],
      ['taken-back', counterIds[2]],
    ])
  })

  it('is taken back at whatever counter the clerk has now, after a restart too', async () => {
    const { visitId } = await serve()
    await park(visitId)
    await clerk.counter.leave({ commandId: commandId() })
    hall.restart()
    clerk = await hall.as(people.clerk.number)
    await occupy(clerk, 1)
    const back = await takeBack(visitId)
    expect([back.counterId, (await clerk.counter.list()).map(({ sign }) => sign)]).toEqual([
      counterIds[1],
      ['closed', 'serving', 'closed'],
    ])
  })

  it('is refused a second time, at a paused counter, and while money is on the table', async () => {
    const visit = await walkIn()
    addAccount(hall.app.database)
    await clerk.shift.open({ commandId: commandId(), pieces: {} })
    const { intentId } = await clerk.cashier.openPayment({
      commandId: commandId(),
      visitId: visit.id,
      accountNumber: account.number,
    })
    const whilePaying = await codeOf(park(visit.id))
    await clerk.cashier.abandonPayment({ commandId: commandId(), intentId })
    const tooEarly = await codeOf(takeBack(visit.id))
    await park(visit.id)
    const twice = await codeOf(park(visit.id))
    const { number, pin } = people.manager
    const pause = { reason: 'meal', expectedMinutes: 5, approval: { number, pin } } as const
    await clerk.counter.pause({ commandId: commandId(), ...pause })
    const paused = await codeOf(takeBack(visit.id))
    const unknown = await codeOf(takeBack(commandId()))
    expect({ whilePaying, tooEarly, twice, paused, unknown }).toEqual({
      whilePaying: 'PAYMENT_STILL_OPEN',
      tooEarly: 'VISIT_NOT_PARKED',
      twice: 'VISIT_NOT_FOUND',
      paused: 'COUNTER_PAUSED',
      unknown: 'VISIT_NOT_FOUND',
    })
  })
})

describe('a customer who never comes back', () => {
  it.each([
    ['left', 'left', 'left'],
    ['appointed', 'appointed', null],
  ] as const)(
    'ends as %s, said by name with a reason; the first contact answers on only for an appointment (L15, H1)',
    async (how, state, closedHow) => {
      const { ticketId, visitId } = await serve()
      await park(visitId)
      await occupy(other, 1)
      const end = { visitId, how, reason: '等了一小时未回' }
      const byAnother = await codeOf(other.visit.endParked({ commandId: commandId(), ...end }))
      const visit = await clerk.visit.endParked({ commandId: commandId(), ...end })
      const again = await codeOf(clerk.visit.endParked({ commandId: commandId(), ...end }))
      const ticket = await clerk.queue.find({ label: 'A001' })
      const contact = await clerk.contact.find({ contactId: visit.firstContactId })
      const event = hall.app.database.connection
        .prepare('SELECT type, reason FROM ticket_event WHERE ticket_id = ? ORDER BY id DESC')
        .get(ticketId)
      expect({
        byAnother,
        visit: visit.state,
        outcomes: visit.transactions.map(({ outcome }) => outcome),
        again,
        ticket: ticket?.state,
        contact: [contact?.openMatters, contact?.closedHow],
        event,
      }).toEqual({
        byAnother: 'PARKED_BY_ANOTHER',
        visit: state,
        outcomes: ['withdrawn'],
        again: 'VISIT_NOT_PARKED',
        ticket: state,
        contact: [0, closedHow],
        event: { type: state, reason: end.reason },
      })
    },
  )

  it('and had no ticket ends the same way', async () => {
    const visit = await walkIn()
    await park(visit.id)
    const end = { visitId: visit.id, how: 'left', reason: '未回窗口' } as const
    const { state } = await clerk.visit.endParked({ commandId: commandId(), ...end })
    const contact = await clerk.contact.find({ contactId: visit.firstContactId })
    expect([state, contact?.closedHow]).toEqual(['left', 'left'])
  })
})
