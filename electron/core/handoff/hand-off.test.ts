import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Client } from '../../../tests/support/client.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { createLocalClient } from '../app.ts'
import { runSweep } from '../sweep/index.ts'
import { openTestHall, people, type TestHall } from '../../../tests/support/test-hall.ts'

const commandId = () => crypto.randomUUID()
const enquiryOf = async (who: Client) =>
  (await who.contact.openEnquiry({ commandId: commandId(), wanted: '问阶梯电价', care: 'ordinary' })).id
const words = { why: '客户要求核实电表', doneSoFar: '已核对户号', toldCustomer: '一个工作日内答复' }
const customer = { name: '孔超', phone: '13800003106' }
const hourMs = 3600_000

let hall: TestHall
let clerk: Client
let colleague: Client
let manager: Client
const staff = new Map<string, string>()
const counters: string[] = []
beforeEach(async () => {
  hall = await openTestHall()
  clerk = await hall.as(people.clerk.number)
  colleague = await hall.as(people.otherClerk.number)
  manager = await hall.as(people.manager.number)
  for (const { number, id } of await manager.staff.list()) staff.set(number, id)
  const { counters: all } = await manager.hall.configuration()
  counters.splice(0, 2, ...all.slice(0, 2).map(({ id }) => id))
  await clerk.counter.occupy({ commandId: commandId(), counterId: counters[0] ?? '' })
  await colleague.counter.occupy({ commandId: commandId(), counterId: counters[1] ?? '' })
})
afterEach(() => hall.close())

const idOf = (person: { readonly number: string }) => staff.get(person.number) ?? ''

/** A customer at the clerk's counter whose matter there is over. */
async function serve() {
  const { services } = await manager.hall.configuration()
  const ticket = await clerk.queue.issueTicket({
    commandId: commandId(),
    serviceId: services[0]?.id ?? '',
    care: 'ordinary',
  })
  await clerk.queue.callTicket({ commandId: commandId(), ticketId: ticket.id, reason: '测试叫号' })
  const { visitId } = await clerk.queue.markArrived({ commandId: commandId(), ticketId: ticket.id })
  const transaction = hall.app.database.connection
    .prepare('SELECT id FROM visit_transaction WHERE visit_id = ?')
    .pluck()
    .get(visitId) as string
  await clerk.visit.endTransaction({
    commandId: commandId(),
    transactionId: transaction,
    outcome: 'handed-on',
  })
  return { visitId, ticket }
}

async function offerTo(to: Parameters<Client['handoff']['offer']>[0]['to'], more: object = {}) {
  const { visitId, ticket } = await serve()
  const subject = { kind: 'visit', id: visitId } as const
  const handOff = await clerk.handoff.offer({ commandId: commandId(), subject, to, ...words, ...more })
  return { handOff, ticket, visitId }
}

async function department(): Promise<{ readonly kind: 'department'; readonly placeId: string }> {
  const { id: placeId } = await manager.handoff.addPlace({
    commandId: commandId(),
    kind: 'department',
    nameZh: '计量室',
    nameEn: 'Metering',
    phone: '0731-2345678',
    where: '北楼二层',
  })
  return { kind: 'department', placeId }
}

const sweep = () => runSweep(hall.app)
/** In a new session: the first one locks itself while a day goes by. */
const awake = (person: { readonly number: string }) =>
  createLocalClient(hall.app, () => hall.tokenOf(person.number))
const alarms = async () =>
  (await awake(people.manager).alarm.list({}))
    .filter(({ kind }) => kind === 'handoff-overdue')
    .map(({ kind, subjectId, staff: about }) => [kind, subjectId, about?.number])

describe('a customer handed to a colleague', () => {
  test('keeps the ticket and its place, is called before new arrivals, and is told face to face (H1)', async () => {
    const { handOff, ticket } = await offerTo({ kind: 'person', staffId: idOf(people.otherClerk) })
    await clerk.queue.issueTicket({ commandId: commandId(), serviceId: ticket.serviceId, care: 'elderly' })
    const called = await colleague.queue.callNext({ commandId: commandId() })
    expect([called.label, called.issued, called.handedOff]).toEqual([ticket.label, ticket.issued, true])
    expect((await clerk.handoff.get({ handOffId: handOff.id })).responsible.number).toBe(people.clerk.number)

    const { visitId } = await colleague.queue.markArrived({ commandId: commandId(), ticketId: ticket.id })
    const taken = await clerk.handoff.get({ handOffId: handOff.id })
    expect([taken.state, taken.responsible.number]).toEqual(['accepted', people.otherClerk.number])

    const [transaction] = hall.app.database.connection
      .prepare("SELECT id FROM visit_transaction WHERE visit_id = ? AND state <> 'ended'")
      .pluck()
      .all(visitId) as string[]
    await colleague.visit.endTransaction({
      commandId: commandId(),
      transactionId: transaction ?? '',
      outcome: 'done',
    })
    await colleague.visit.finish({ commandId: commandId(), visitId })
    const told = await clerk.handoff.get({ handOffId: handOff.id })
    const contact = await clerk.contact.find({ contactId: handOff.firstContactId })
    expect([
      told.state,
      told.events.map(({ type }) => type),
      contact?.closedHow,
      contact?.openMatters,
    ]).toEqual(['told', ['offered', 'accepted', 'done', 'told'], 'told', 0])
  })

  test('stays the sender’s until it is taken up, and is the sender’s again when it is returned (H1, H2)', async () => {
    const { handOff } = await offerTo({ kind: 'counter', counterId: counters[1] ?? '' })
    const returned = await colleague.handoff.return({
      commandId: commandId(),
      handOffId: handOff.id,
      reason: '本窗口不办',
    })
    expect([returned.state, returned.responsible.number, returned.holder]).toEqual([
      'returned',
      people.clerk.number,
      null,
    ])
    const mine = await clerk.responsibility.mine()
    expect(mine.items.map(({ kind, stage }) => [kind, stage])).toContainEqual(['hand-off', 'returned'])
    const again = await clerk.handoff.offerAgain({
      commandId: commandId(),
      handOffId: handOff.id,
      to: { kind: 'person', staffId: idOf(people.manager) },
      why: '请经理处理',
    })
    expect(again.state).toBe('offered')
    const withdrawn = await clerk.handoff.withdraw({
      commandId: commandId(),
      handOffId: handOff.id,
      reason: '自己办',
    })
    expect(withdrawn.state).toBe('withdrawn')
  })

  test.each([
    ['to oneself', () => ({ kind: 'person' as const, staffId: idOf(people.clerk) }), 'HAND_OFF_TO_ONESELF'],
    [
      'to a person who is not at any counter',
      () => ({ kind: 'person' as const, staffId: idOf(people.manager) }),
      'TARGET_AWAY',
    ],
    [
      'to a place that is not there',
      () => ({ kind: 'post' as const, placeId: commandId() }),
      'PLACE_NOT_FOUND',
    ],
  ])('is refused %s', async (_, to, code) => {
    const { visitId } = await serve()
    const subject = { kind: 'visit', id: visitId } as const
    const answer = clerk.handoff.offer({ commandId: commandId(), subject, to: to(), ...words })
    expect(await codeOf(answer)).toBe(code)
  })

  test('is nobody else’s to accept, to withdraw or to complete', async () => {
    const { handOff } = await offerTo({ kind: 'person', staffId: idOf(people.otherClerk) })
    const on = { handOffId: handOff.id }
    expect([
      await codeOf(clerk.handoff.accept({ commandId: commandId(), ...on })),
      await codeOf(colleague.handoff.withdraw({ commandId: commandId(), ...on, reason: '不想办' })),
      await codeOf(colleague.handoff.complete({ commandId: commandId(), ...on, outcome: '办好了' })),
      await codeOf(clerk.handoff.tell({ commandId: commandId(), ...on, words: '办好了' })),
      await codeOf(clerk.handoff.get({ handOffId: commandId() })),
    ]).toEqual([
      'HAND_OFF_NOT_YOURS',
      'HAND_OFF_NOT_YOURS',
      'HAND_OFF_NOT_YOURS',
      'HAND_OFF_STATE_WRONG',
      'HAND_OFF_NOT_FOUND',
    ])
  })
})

describe('work that leaves the hall', () => {
  test('asks who the customer is, has a number without gaps, and the visit is finished as any other (H1)', async () => {
    const to = await department()
    const { visitId } = await serve()
    const subject = { kind: 'visit', id: visitId } as const
    const without = clerk.handoff.offer({ commandId: commandId(), subject, to, ...words })
    expect(await codeOf(without)).toBe('CUSTOMER_MISSING')
    const first = await clerk.handoff.offer({ commandId: commandId(), subject, to, ...words, customer })
    await clerk.visit.finish({ commandId: commandId(), visitId })
    const { handOff: second } = await offerTo(to, { customer })
    const contact = await clerk.contact.find({ contactId: first.firstContactId })
    expect([first.number, second.number, first.dueAtMs - first.offeredAtMs, contact?.closedAtMs]).toEqual([
      '移2026-0001',
      '移2026-0002',
      24 * hourMs,
      null,
    ])
  })

  test('keeps milestones and a written answer, and the customer is called within a day of it (H4)', async () => {
    const to = await department()
    const { handOff, visitId } = await offerTo(to, { customer })
    await clerk.visit.finish({ commandId: commandId(), visitId })
    const on = { handOffId: handOff.id, person: '王工' }
    expect(await codeOf(clerk.handoff.accept({ commandId: commandId(), handOffId: handOff.id }))).toBe(
      'PERSON_MISSING',
    )
    await clerk.handoff.accept({ commandId: commandId(), ...on })
    await clerk.handoff.addMilestone({ commandId: commandId(), ...on, text: '已派人现场' })
    await clerk.handoff.complete({ commandId: commandId(), ...on, outcome: '电表合格' })
    const [call] = await clerk.followup.listOpen({})
    expect([
      call?.kind,
      call?.phone,
      call?.about,
      (call?.dueAtMs ?? 0) - hall.app.ports.clock.now().atMs,
    ]).toEqual(['call-back', customer.phone, handOff.number, 24 * hourMs])
    const told = await clerk.handoff.tell({
      commandId: commandId(),
      handOffId: handOff.id,
      words: '电话告知合格',
    })
    const contact = await clerk.contact.find({ contactId: handOff.firstContactId })
    expect([
      told.events.map(({ type, person }) => [type, person]),
      await clerk.followup.listOpen({}),
      contact?.closedHow,
    ]).toEqual([
      [
        ['offered', null],
        ['accepted', '王工'],
        ['milestone', '王工'],
        ['done', '王工'],
        ['told', null],
      ],
      [],
      'told',
    ])
  })

  test('is told to the manager once when it is overdue, also over a restart, and the alarm ends with it (H2)', async () => {
    const { handOff } = await offerTo(await department(), { customer })
    hall.advance(24 * hourMs)
    await sweep()
    expect(await alarms()).toEqual([])
    hall.advance(1)
    await sweep()
    hall.restart()
    await sweep()
    expect(await alarms()).toEqual([['handoff-overdue', handOff.id, people.clerk.number]])
    await awake(people.clerk).handoff.withdraw({
      commandId: commandId(),
      handOffId: handOff.id,
      reason: '客户撤回',
    })
    expect(await alarms()).toEqual([])
  })

  test('is told however many there are, in as many runs as it takes', async () => {
    const subject = { kind: 'enquiry' as const, id: await enquiryOf(clerk) }
    const to = await department()
    for (let each = 0; each < 201; each += 1)
      await clerk.handoff.offer({ commandId: commandId(), subject, to, ...words, customer })
    hall.advance(25 * hourMs)
    const counts = []
    for (let run = 0; run < 3; run += 1) {
      await sweep()
      counts.push(hall.app.database.connection.prepare('SELECT count(*) FROM alarm').pluck().get())
    }
    expect(counts).toEqual([200, 201, 201])
  })
})
