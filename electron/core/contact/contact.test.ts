import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../tests/support/client.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { runCommand } from '../../../tests/support/run-command.ts'
import { openingMs, openTestHall, people, type TestHall } from '../../../tests/support/test-hall.ts'
import { addOpenMatter, closeContact, openContact, removeOpenMatter } from './index.ts'

const commandId = () => crypto.randomUUID()
const anId: unknown = expect.any(String)

let hall: TestHall
let clerk: Client
let other: Client
let manager: Client
let serviceId: string
let counterIds: string[]

beforeEach(async () => {
  hall = await openTestHall()
  clerk = await hall.as(people.clerk.number)
  other = await hall.as(people.otherClerk.number)
  manager = await hall.as(people.manager.number)
  const { services, counters } = await clerk.hall.configuration()
  serviceId = services[0]?.id ?? ''
  counterIds = counters.map(({ id }) => id)
  await clerk.counter.occupy({ commandId: commandId(), counterId: counterIds[0] ?? '' })
})
afterEach(() => hall.close())

type Issue = Omit<Parameters<Client['queue']['issueTicket']>[0], 'commandId' | 'serviceId' | 'care'>
const issue = (more: Issue = {}, who = other) =>
  who.queue.issueTicket({ commandId: commandId(), serviceId, care: 'ordinary', ...more })
const enquire = (who = other) =>
  who.contact.openEnquiry({ commandId: commandId(), wanted: '问阶梯电价', care: 'elderly' })
const find = (contactId: string | null) => clerk.contact.find({ contactId: contactId ?? commandId() })
const staffId = async (person: { readonly number: string }) =>
  (await manager.staff.list()).find(({ number }) => number === person.number)?.id ?? ''
const endMatters = async (visitId: string) => {
  const open = hall.app.database.connection.prepare(
    "SELECT id FROM visit_transaction WHERE visit_id = ? AND state <> 'ended'",
  )
  for (const transactionId of open.pluck().all(visitId) as string[])
    await clerk.visit.endTransaction({ commandId: commandId(), transactionId, outcome: 'done' })
}

async function serve(): Promise<string> {
  const { id: ticketId } = await clerk.queue.callNext({ commandId: commandId() })
  const { visitId } = await clerk.queue.markArrived({ commandId: commandId(), ticketId })
  await endMatters(visitId)
  return visitId
}
const finish = (visitId: string) => clerk.visit.finish({ commandId: commandId(), visitId })

describe('the first contact of a customer (H1)', () => {
  it('is the guide who gives a ticket at the entrance and notes what is wanted', async () => {
    const ticket = await issue({ atEntrance: true, wanted: '老人要更名过户' })
    const guide = await staffId(people.otherClerk)
    expect([ticket.wanted, await find(ticket.firstContactId)]).toEqual([
      '老人要更名过户',
      {
        id: ticket.firstContactId,
        businessDay: '2026-11-23',
        source: 'guide',
        staffId: guide,
        openedByStaffId: guide,
        openedAtMs: openingMs,
        care: 'ordinary',
        wanted: '老人要更名过户',
        ticketId: ticket.id,
        openMatters: 1,
        closedAtMs: null,
        closedHow: null,
        told: null,
        corrections: [],
      },
    ])
  })

  it('stays whoever was asked first when a colleague serves, and ends with the service', async () => {
    const ticket = await issue()
    const visitId = await serve()
    hall.advance(60_000)
    await finish(visitId)
    const contact = await find(ticket.firstContactId)
    expect([
      contact?.source,
      contact?.staffId,
      contact?.openMatters,
      contact?.closedHow,
      contact?.closedAtMs,
    ]).toEqual(['ticket', await staffId(people.otherClerk), 0, 'served', openingMs + 60_000])
  })

  it('of somebody who came without a ticket is the clerk, until the visit is finished', async () => {
    const visit = await clerk.visit.startWalkIn({ commandId: commandId(), kindId: 'desk-order' })
    const atFirst = await find(visit.firstContactId)
    await endMatters(visit.id)
    await finish(visit.id)
    const atLast = await find(visit.firstContactId)
    expect([atFirst?.source, atFirst?.staffId, atFirst?.openMatters, atLast?.closedHow]).toEqual([
      'walk-in',
      await staffId(people.clerk),
      1,
      'served',
    ])
  })

  it('of a ticket that nobody gave by hand is the clerk who takes it', async () => {
    await issue()
    const { connection } = hall.app.database
    // As a ticket machine will write it: nobody was asked.
    connection.exec(`DROP TRIGGER ticket_keeps_its_first_contact; UPDATE ticket SET first_contact_id = NULL`)
    const visitId = await serve()
    const ticket = await clerk.queue.find({ label: 'A001' })
    const contact = await find(ticket?.firstContactId ?? null)
    await finish(visitId)
    expect([contact?.staffId, contact?.ticketId, contact?.openMatters]).toEqual([
      await staffId(people.clerk),
      ticket?.id,
      1,
    ])
    expect((await find(contact?.id ?? null))?.closedHow).toBe('served')
  })

  it('ends as left with a ticket whose customer went away, and as cancelled with one issued by mistake (L15)', async () => {
    const one = await issue()
    const two = await issue()
    await clerk.queue.markLeft({ commandId: commandId(), ticketId: one.id })
    await clerk.queue.cancelTicket({ commandId: commandId(), ticketId: two.id, reason: '取错号' })
    expect([
      (await find(one.firstContactId))?.closedHow,
      (await find(two.firstContactId))?.closedHow,
    ]).toEqual(['left', 'cancelled'])
  })

  it('cannot be taken away or changed on disk', async () => {
    await issue()
    const { connection } = hall.app.database
    const refusals = [
      'UPDATE first_contact SET staff_id = staff_id',
      'UPDATE first_contact SET source = source',
      'DELETE FROM first_contact',
      'UPDATE ticket SET first_contact_id = NULL',
    ].map((text) => () => connection.exec(text))
    for (const attempt of refusals) expect(attempt).toThrow('a first contact is fixed')
  })
})

describe('an enquiry on the way (H1, H3)', () => {
  it('is answered at once and closed as told', async () => {
    const { id } = await enquire()
    const answered = await other.contact.answerEnquiry({
      commandId: commandId(),
      contactId: id,
      answer: '第二档从每月 230 度起算',
    })
    expect([answered.source, answered.care, answered.closedHow, answered.told]).toEqual([
      'enquiry',
      'elderly',
      'told',
      '第二档从每月 230 度起算',
    ])
  })

  it('leads to a ticket whose first contact it is', async () => {
    const { id } = await enquire()
    const ticket = await issue({ contactId: id }, clerk)
    const contact = await find(id)
    expect([ticket.firstContactId, ticket.wanted, contact?.ticketId, contact?.openMatters]).toEqual([
      id,
      '问阶梯电价',
      ticket.id,
      1,
    ])
  })

  it('leads straight to a free counter, whose clerk serves while the guide answers', async () => {
    const { id } = await enquire()
    const visit = await clerk.visit.startWalkIn({
      commandId: commandId(),
      kindId: 'desk-order',
      contactId: id,
    })
    expect([visit.firstContactId, (await find(id))?.staffId]).toEqual([id, await staffId(people.otherClerk)])
  })

  it('that is closed or unknown leads nowhere', async () => {
    const { id } = await enquire()
    await other.contact.markTold({ commandId: commandId(), contactId: id, words: '已当面说明' })
    const walkIn = { kindId: 'desk-order', contactId: id }
    expect([
      await codeOf(issue({ contactId: id })),
      await codeOf(issue({ contactId: commandId() })),
      await codeOf(clerk.visit.startWalkIn({ commandId: commandId(), ...walkIn })),
      await codeOf(clerk.visit.startWalkIn({ commandId: commandId(), ...walkIn, contactId: commandId() })),
    ]).toEqual(['CONTACT_ALREADY_CLOSED', 'CONTACT_NOT_FOUND', 'CONTACT_ALREADY_CLOSED', 'CONTACT_NOT_FOUND'])
  })

  it('takes more precise words when the ticket is given', async () => {
    const { id } = await enquire()
    const { wanted } = await issue({ contactId: id, wanted: '要打印三年电费清单' })
    expect(wanted).toBe('要打印三年电费清单')
  })
})

describe('telling the outcome (H1)', () => {
  const tell = (contactId: string, who: Client) =>
    codeOf(who.contact.markTold({ commandId: commandId(), contactId, words: '已电话告知' }))

  it('is done by whoever answers for the customer, or by a manager, and once', async () => {
    const { id: one } = await enquire()
    const { id: two } = await enquire()
    expect([
      await tell(one, clerk),
      await tell(one, other),
      await tell(one, other),
      await tell(two, manager),
      await tell(commandId(), manager),
    ]).toEqual(['CONTACT_NOT_YOURS', 'done', 'CONTACT_ALREADY_CLOSED', 'done', 'CONTACT_NOT_FOUND'])
  })

  it('waits until nothing of the customer’s is open any more', async () => {
    const ticket = await issue()
    const contactId = ticket.firstContactId ?? ''
    const whileWaiting = await tell(contactId, other)
    const answering = await codeOf(
      other.contact.answerEnquiry({ commandId: commandId(), contactId, answer: '已说明' }),
    )
    await runCommand(hall, people.clerk.number, (command) => addOpenMatter(command, contactId))
    await finish(await serve())
    // A hand-off or a follow-up is still open: served here, but not yet told.
    const afterService = await find(contactId)
    const whileHandedOff = await tell(contactId, other)
    await runCommand(hall, people.clerk.number, (command) => removeOpenMatter(command, contactId))
    const atLast = await tell(contactId, other)
    expect({
      whileWaiting,
      answering,
      afterService: [afterService?.openMatters, afterService?.closedHow],
      whileHandedOff,
      atLast,
      how: (await find(contactId))?.closedHow,
    }).toEqual({
      whileWaiting: 'CONTACT_STILL_OPEN_MATTERS',
      answering: 'CONTACT_IS_NO_ENQUIRY',
      afterService: [1, null],
      whileHandedOff: 'CONTACT_STILL_OPEN_MATTERS',
      atLast: 'done',
      how: 'told',
    })
  })

  it('is due again when something of a closed contact goes on', async () => {
    const { id } = await enquire()
    await tell(id, other)
    await runCommand(hall, people.clerk.number, (command) => addOpenMatter(command, id))
    const again = await find(id)
    await runCommand(hall, people.clerk.number, (command) => {
      // Refused by nothing but the open matter: nobody closes over what is still going on.
      closeContact(command, id, 'made-up')
      removeOpenMatter(command, id)
    })
    const open = await find(id)
    await runCommand(hall, people.clerk.number, (command) => closeContact(command, id, 'made-up'))
    const closed = await find(id)
    expect([again?.closedHow, again?.openMatters, open?.closedHow, closed?.closedHow]).toEqual([
      null,
      1,
      null,
      'made-up',
    ])
  })
})

describe('a correction (H1)', () => {
  it('by a manager names who answers from here on; the first one and the reason stay', async () => {
    const { id } = await enquire()
    const [from, to] = [await staffId(people.otherClerk), await staffId(people.clerk)]
    hall.advance(1000)
    await manager.contact.correct({
      commandId: commandId(),
      contactId: id,
      staffId: to,
      reason: '登记时认错了人',
    })
    const contact = await find(id)
    const lists = await Promise.all(
      [clerk, other, manager].map(async (who) => (await who.contact.listOpen({})).map((each) => each.id)),
    )
    expect([contact?.openedByStaffId, contact?.staffId, contact?.corrections, lists]).toEqual([
      from,
      to,
      [{ staffId: to, reason: '登记时认错了人', byStaffId: anId, atMs: openingMs + 1000 }],
      [[id], [], [id]],
    ])
  })

  it('is no clerk’s, names nobody unknown or inactive, and is never edited', async () => {
    const { id } = await enquire()
    const correct = (who: Client, to: string, contactId = id) =>
      codeOf(who.contact.correct({ commandId: commandId(), contactId, staffId: to, reason: '认错了人' }))
    const to = await staffId(people.otherClerk)
    const codes = [
      await correct(clerk, to),
      await correct(manager, commandId()),
      await correct(manager, to, commandId()),
      await correct(manager, to),
    ]
    await manager.staff.setActive({ commandId: commandId(), staffId: to, active: false })
    codes.push(await correct(manager, to))
    expect(codes).toEqual(['FORBIDDEN', 'STAFF_NOT_FOUND', 'CONTACT_NOT_FOUND', 'done', 'STAFF_NOT_FOUND'])
    const { connection } = hall.app.database
    expect(() => connection.exec("UPDATE first_contact_correction SET reason = ''")).toThrow('append-only')
    expect(() => connection.exec('DELETE FROM first_contact_correction')).toThrow('append-only')
  })
})

it('tells headquarters ids and no words about the customer', async () => {
  const words = ['问阶梯电价', '老人要更名过户', '已电话告知', '登记时认错了人']
  const { id } = await enquire()
  await issue({ wanted: words[1], atEntrance: true })
  const to = await staffId(people.clerk)
  await manager.contact.correct({
    commandId: commandId(),
    contactId: id,
    staffId: to,
    reason: words[3] ?? '',
  })
  await clerk.contact.markTold({ commandId: commandId(), contactId: id, words: words[2] ?? '' })
  const sent = hall.app.database.connection
    .prepare(`SELECT type, payload FROM change_log WHERE type LIKE 'contact.%' OR type LIKE 'queue.%'`)
    .all() as { readonly type: string; readonly payload: string }[]
  expect(sent.map(({ type }) => type)).toEqual([
    'contact.enquiryOpened',
    'queue.ticketIssued',
    'contact.corrected',
    'contact.closed',
  ])
  const text = JSON.stringify(sent)
  expect(words.filter((each) => text.includes(each))).toEqual([])
})

it('opens for somebody else than the caller when told so', async () => {
  const named = await staffId(people.otherClerk)
  const id = await runCommand(hall, people.manager.number, (command) =>
    openContact(command, { source: 'enquiry', staffId: named, wanted: '停电咨询' }),
  )
  expect((await find(id))?.staffId).toBe(named)
})
