import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../tests/support/client.ts'
import { openTestHall, people, type TestHall } from '../../../tests/support/test-hall.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'

const commandId = () => crypto.randomUUID()
let hall: TestHall
let clerk: Client
let other: Client
let serviceIds: string[]
let counterIds: string[]

beforeEach(async () => {
  hall = await openTestHall()
  clerk = await hall.as(people.clerk.number)
  other = await hall.as(people.otherClerk.number)
  const { services, counters } = await clerk.hall.configuration()
  serviceIds = services.map(({ id }) => id)
  counterIds = counters.map(({ id }) => id)
  await clerk.counter.occupy({ commandId: commandId(), counterId: counterIds[0] ?? '' })
})
afterEach(() => hall.close())

/** A restart: everybody signs in again. */
async function comeBack(): Promise<void> {
  hall.restart()
  clerk = await hall.as(people.clerk.number)
}

const issue = (care: 'ordinary' | 'elderly' | 'assisted' = 'ordinary', service = 0) =>
  clerk.queue.issueTicket({ commandId: commandId(), serviceId: serviceIds[service] ?? '', care })
const paper = (paperNumber: string) =>
  clerk.queue.issueTicket({
    commandId: commandId(),
    serviceId: serviceIds[0] ?? '',
    care: 'ordinary',
    paperNumber,
  })
const call = (who = clerk) => who.queue.callNext({ commandId: commandId() })
const recall = (ticketId: string) => clerk.queue.recall({ commandId: commandId(), ticketId })
const missed = (ticketId: string) => clerk.queue.markMissed({ commandId: commandId(), ticketId })
const left = (ticketId: string) => clerk.queue.markLeft({ commandId: commandId(), ticketId })
const returned = (ticketId: string) => clerk.queue.returnMissed({ commandId: commandId(), ticketId })
const labels = async () => (await clerk.queue.list({})).map(({ label }) => label)

async function callInVain(): Promise<string> {
  const { id } = await call()
  for (let times = 0; times < 3; times += 1) {
    hall.advance(20_000)
    await recall(id)
  }
  hall.advance(20_000)
  await missed(id)
  return id
}

describe('numbers', () => {
  it('count up by service and day, survive a restart and are never given twice', async () => {
    const before = [(await issue()).label, (await issue()).label, (await issue('ordinary', 1)).label]
    await comeBack()
    const after = [(await issue()).label, (await issue('ordinary', 1)).label]
    hall.advance(24 * 3600_000)
    await comeBack()
    expect([before, after, (await issue()).label]).toEqual([
      ['A001', 'A002', 'B001'],
      ['A003', 'B002'],
      'A001',
    ])
  })

  it('begin anew by the hall’s date and not at UTC’s midnight (L14)', async () => {
    hall.advance(6 * 3600_000)
    await comeBack()
    const afternoon = await issue()
    hall.advance(2 * 3600_000)
    await comeBack()
    const stillToday = await issue()
    hall.advance(8 * 3600_000)
    await comeBack()
    const nextDay = await issue()
    expect([afternoon, stillToday, nextDay].map(({ label, businessDay }) => [label, businessDay])).toEqual([
      ['A001', '2026-11-23'],
      ['A002', '2026-11-23'],
      ['A001', '2026-11-24'],
    ])
  })

  it('on paper are taken over once, and the machine’s own numbering goes round them (L10)', async () => {
    await paper('A002')
    const again = await codeOf(paper('A002'))
    expect([again, (await issue()).label, (await issue()).label]).toEqual([
      'TICKET_NUMBER_TAKEN',
      'A001',
      'A003',
    ])
  })

  it('carry people ahead and a range of waiting time', async () => {
    await issue()
    await issue('elderly')
    const { peopleAhead, wait } = await issue()
    const elderly = await issue('elderly')
    expect([peopleAhead, wait, elderly.peopleAhead]).toEqual([2, { lowMinutes: 7, highMinutes: 15 }, 1])
  })

  it('are refused for a service that does not exist', async () => {
    const serviceId = crypto.randomUUID()
    expect(
      await codeOf(clerk.queue.issueTicket({ commandId: commandId(), serviceId, care: 'ordinary' })),
    ).toBe('SERVICE_NOT_FOUND')
  })
})

describe('calling', () => {
  it('gives the list’s order exactly, one after the other (L11)', async () => {
    for (const care of ['ordinary', 'elderly', 'ordinary', 'assisted', 'elderly', 'ordinary'] as const)
      await issue(care)
    const listed = await labels()
    const called: string[] = []
    for (const _ of listed) {
      const { id, label } = await call()
      called.push(label)
      await left(id)
    }
    expect([listed, called]).toEqual([listed, ['A002', 'A004', 'A001', 'A005', 'A003', 'A006']])
    expect(called).toEqual(listed)
  })

  it('gives two counters two tickets, and a counter one customer (L12)', async () => {
    await other.counter.occupy({ commandId: commandId(), counterId: counterIds[1] ?? '' })
    await issue()
    await issue()
    const [one, two] = await Promise.all([call(), call(other)])
    expect([[one.label, two.label].toSorted(), await codeOf(call()), await codeOf(call(other))]).toEqual([
      ['A001', 'A002'],
      'CUSTOMER_AT_COUNTER',
      'CUSTOMER_AT_COUNTER',
    ])
  })

  it('serves only what the counter serves', async () => {
    await other.counter.occupy({ commandId: commandId(), counterId: counterIds[2] ?? '' })
    await issue()
    expect(await codeOf(call(other))).toBe('QUEUE_EMPTY')
  })

  it('is refused without a counter and while paused', async () => {
    await issue()
    const withoutCounter = await codeOf(call(other))
    const { number, pin } = people.manager
    const pause = { reason: 'meal', expectedMinutes: 30, approval: { number, pin } } as const
    await clerk.counter.pause({ commandId: commandId(), ...pause })
    expect([withoutCounter, await codeOf(call())]).toEqual(['NO_COUNTER', 'COUNTER_PAUSED'])
  })

  it('out of order asks a reason, which stays (Q5)', async () => {
    await issue()
    const { id } = await issue()
    const { label } = await clerk.queue.callTicket({
      commandId: commandId(),
      ticketId: id,
      reason: '孕妇身体不适',
    })
    const events = hall.app.database.connection
      .prepare("SELECT type, reason FROM ticket_event WHERE type LIKE 'called%'")
      .all()
    expect([label, events]).toEqual(['A002', [{ type: 'called-out-of-order', reason: '孕妇身体不适' }]])
    const input = { commandId: commandId(), ticketId: id, reason: '' }
    expect(await codeOf(clerk.queue.callTicket(input))).toBe('INPUT_REFUSED')
  })

  it('announces the apology to whoever waited past the limit (Q1, Q2)', async () => {
    await issue()
    hall.advance(20 * 60_000 + 1)
    await comeBack()
    await call()
    expect(hall.app.database.connection.prepare('SELECT apology, recall FROM call').all()).toEqual([
      { apology: 1, recall: 0 },
    ])
  })
})

describe('a called ticket', () => {
  it('is called again up to three times, 20 s apart, then missed', async () => {
    await issue()
    const { id } = await call()
    const answers = [await codeOf(recall(id)), await codeOf(missed(id))]
    for (let times = 0; times < 3; times += 1) {
      hall.advance(20_000)
      answers.push(await codeOf(recall(id)))
    }
    answers.push(await codeOf(missed(id)))
    hall.advance(20_000)
    answers.push(await codeOf(recall(id)), await codeOf(missed(id)))
    expect(answers).toEqual([
      'RECALL_TOO_SOON',
      'MISSED_TOO_SOON',
      'done',
      'done',
      'done',
      'MISSED_TOO_SOON',
      'RECALLS_USED_UP',
      'done',
    ])
  })

  it('that was missed comes back to its old place within the tolerance', async () => {
    await issue()
    await issue()
    const id = await callInVain()
    await issue()
    hall.advance(5 * 60_000)
    await returned(id)
    expect(await labels()).toEqual(['A001', 'A002', 'A003'])
    expect(await codeOf(returned(id))).toBe('TICKET_NOT_MISSED')
  })

  it('that was missed longer ago than the tolerance does not', async () => {
    await issue()
    const id = await callInVain()
    hall.advance(30 * 60_000 + 1)
    await comeBack()
    expect(await codeOf(returned(id))).toBe('RETURN_TOO_LATE')
  })

  it('is nobody else’s to recall, to serve or to send away', async () => {
    await issue()
    const { id: ticketId } = await call()
    await other.counter.occupy({ commandId: commandId(), counterId: counterIds[1] ?? '' })
    expect([
      await codeOf(other.queue.recall({ commandId: commandId(), ticketId })),
      await codeOf(other.queue.markArrived({ commandId: commandId(), ticketId })),
      await codeOf(other.queue.markLeft({ commandId: commandId(), ticketId })),
    ]).toEqual(['TICKET_NOT_CALLED', 'TICKET_NOT_CALLED', 'TICKET_BEING_SERVED'])
  })

  it('arrives, is served and finished with its visit; then it has ended for good (L15)', async () => {
    await issue()
    const { id } = await call()
    const { ticket, visitId } = await clerk.queue.markArrived({ commandId: commandId(), ticketId: id })
    const whileServed = await codeOf(left(id))
    const [transaction] = hall.app.database.connection
      .prepare('SELECT id FROM visit_transaction')
      .pluck()
      .all()
    await clerk.visit.endTransaction({
      commandId: commandId(),
      transactionId: String(transaction),
      outcome: 'done',
    })
    await clerk.visit.finish({ commandId: commandId(), visitId })
    const end = await clerk.queue.find({ label: 'A001' })
    expect([
      ticket.state,
      whileServed,
      end?.state,
      await codeOf(left(id)),
      await codeOf(returned(id)),
    ]).toEqual(['serving', 'TICKET_BEING_SERVED', 'finished', 'TICKET_ALREADY_ENDED', 'TICKET_NOT_MISSED'])
  })

  it('issued by mistake is cancelled with a reason, once', async () => {
    const { id: ticketId } = await issue()
    const cancel = () => clerk.queue.cancelTicket({ commandId: commandId(), ticketId, reason: '取错号' })
    const { state } = await cancel()
    expect([state, await codeOf(cancel()), await codeOf(call())]).toEqual([
      'cancelled',
      'TICKET_NOT_WAITING',
      'QUEUE_EMPTY',
    ])
  })
})
