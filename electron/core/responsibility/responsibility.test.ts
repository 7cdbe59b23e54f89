import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Responsibility } from '../../../shared/responsibility/responsibility.ts'
import type { Client } from '../../../tests/support/client.ts'
import { detailOf } from '../../../tests/support/detail-of.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { endMatter, openStaffedHall, receive, type StaffedHall } from '../../../tests/support/staffed-hall.ts'
import { openingMs, people } from '../../../tests/support/test-hall.ts'

const commandId = () => crypto.randomUUID()
const hour = 3600_000
const words = { why: '客户要求核实电表', doneSoFar: '已核对户号', toldCustomer: '一个工作日内答复' }
const customer = { name: '孔超', phone: '13800003106' }

let staffed: StaffedHall
let clerk: Client
let colleague: Client
let manager: Client
beforeEach(async () => {
  staffed = await openStaffedHall()
  ;({ clerk, colleague, manager } = staffed)
})
afterEach(() => staffed.hall.close())

type To = Parameters<Client['handoff']['offer']>[0]['to']
type Item = { readonly kind: Responsibility['kind']; readonly id: string }

const person = (who: { readonly number: string }): To => ({ kind: 'person', staffId: staffed.idOf(who) })
const enquire = async (who = clerk) =>
  (await who.contact.openEnquiry({ commandId: commandId(), wanted: '问阶梯电价', care: 'ordinary' })).id
const promise = async (dueInMs: number, who = clerk) =>
  (
    await who.followup.promise({
      commandId: commandId(),
      kind: 'call-back',
      ...customer,
      dueAtMs: staffed.hall.app.ports.clock.now().atMs + dueInMs,
      about: '电表校验结果',
    })
  ).id
/** A message without a customer beside it. */
async function offer(to: To, who = clerk, contactId?: string) {
  const subject = { kind: 'enquiry', id: contactId ?? (await enquire(who)) } as const
  return who.handoff.offer({ commandId: commandId(), subject, to, ...words, customer })
}
const accept = (handOffId: string, who = colleague) =>
  who.handoff.accept({ commandId: commandId(), handOffId, person: '王工' })
const complete = (handOffId: string, who = colleague) =>
  who.handoff.complete({ commandId: commandId(), handOffId, person: '王工', outcome: '电表合格' })
async function department(): Promise<To> {
  const { id: placeId } = await manager.handoff.addPlace({
    commandId: commandId(),
    kind: 'department',
    nameZh: '计量室',
    nameEn: 'Metering',
    phone: null,
    where: null,
  })
  return { kind: 'department', placeId }
}
const passOn = (items: readonly Item[], to: { readonly number: string }, who = clerk) =>
  who.responsibility.passOn({
    commandId: commandId(),
    items: [...items],
    toStaffId: staffed.idOf(to),
    reason: '交接班',
  })
const itemOf = (kind: Item['kind']) => (id: string) => ({ kind, id })
const [contact, handOff, followUp] = [itemOf('contact'), itemOf('hand-off'), itemOf('follow-up')]

/** "hand-off held": what stands on somebody's list, in its order. */
const show = async (who: Client) =>
  (await who.responsibility.mine()).items.map(({ kind, stage }) => `${kind} ${stage}`)
const stageOf = async (id: string, who: Client) =>
  (await who.responsibility.mine()).items.find((each) => each.id === id)?.stage

describe('“my responsibilities”', () => {
  it('are by due time, what has none comes last, and are counted for the bell (H1–H3)', async () => {
    const late = await promise(hour)
    staffed.hall.advance(2 * hour)
    const next = await promise(3 * hour)
    const inTwoDays = await promise(48 * hour)
    const question = await enquire()
    const offered = await offer(person(people.clerk), colleague)
    const { id: held } = await offer(person(people.clerk), colleague)
    await accept(held, clerk)
    const { contactId } = await receive(clerk, staffed.serviceIds[0] ?? '')
    const { items, counts } = await clerk.responsibility.mine()
    const now = openingMs + 2 * hour
    expect([
      items.map(({ kind, id, stage, dueAtMs, ...rest }) => [
        kind,
        id,
        stage,
        dueAtMs === null ? null : (dueAtMs - now) / hour,
        rest.overdue ? 'overdue' : 'in time',
        rest.mustSettle ? 'settle' : 'may wait',
        rest.ticketLabel,
        rest.wanted,
      ]),
      counts,
    ]).toEqual([
      [
        ['follow-up', late, 'promised', -1, 'overdue', 'settle', null, null],
        ['follow-up', next, 'promised', 3, 'in time', 'settle', null, null],
        ['hand-off', offered.id, 'to-accept', 24, 'in time', 'may wait', null, '问阶梯电价'],
        ['hand-off', held, 'held', 24, 'in time', 'settle', null, '问阶梯电价'],
        ['follow-up', inTwoDays, 'promised', 48, 'in time', 'may wait', null, null],
        ['contact', question, 'first-contact', null, 'in time', 'settle', null, '问阶梯电价'],
        ['contact', contactId, 'first-contact', null, 'in time', 'may wait', 'A001', null],
      ],
      { open: 7, toAccept: 1, overdue: 1 },
    ])
  })

  it('have a hand-off on each list at its stage, from the offer until the customer has been told (H1, H2)', async () => {
    const { id } = await offer(person(people.otherClerk))
    const read = async () => [await stageOf(id, clerk), await stageOf(id, colleague)]
    const seen = [await read()]
    await colleague.handoff.return({ commandId: commandId(), handOffId: id, reason: '不属本岗' })
    seen.push(await read())
    const again = { to: person(people.otherClerk), why: '请核对户名' }
    await clerk.handoff.offerAgain({ commandId: commandId(), handOffId: id, ...again })
    await accept(id)
    seen.push(await read())
    await complete(id)
    seen.push(await read())
    await clerk.handoff.tell({ commandId: commandId(), handOffId: id, words: '已电话告知' })
    seen.push(await read())
    expect(seen).toEqual([
      ['sent', 'to-accept'],
      ['returned', undefined],
      ['sent', 'held'],
      ['to-tell', undefined],
      [undefined, undefined],
    ])
  })

  it('have what is offered to a counter on the list of whoever sits there', async () => {
    const to = { kind: 'counter', counterId: staffed.counterIds[1] ?? '' } as const
    const { id } = await offer(to)
    const atCounter = await stageOf(id, colleague)
    await colleague.counter.leave({ commandId: commandId() })
    const gone = await stageOf(id, colleague)
    await manager.counter.occupy({ commandId: commandId(), counterId: to.counterId })
    expect([atCounter, gone, await stageOf(id, manager)]).toEqual(['to-accept', undefined, 'to-accept'])
  })

  it('may be passed on to the active people of the hall, by number', async () => {
    await colleague.counter.leave({ commandId: commandId() })
    const numbers = async () => (await clerk.responsibility.colleagues()).map(({ number }) => number)
    const before = await numbers()
    const staffId = staffed.idOf(people.otherClerk)
    await manager.staff.setActive({ commandId: commandId(), staffId, active: false })
    expect([before, await numbers()]).toEqual([
      ['1001', '1007', '1008'],
      ['1001', '1007'],
    ])
  })
})

describe('passing on (L5)', () => {
  it('gives each by name to another person, whose it is from then on', async () => {
    const question = await enquire()
    const call = await promise(hour)
    const { id: held } = await offer(person(people.clerk), colleague)
    await accept(held, clerk)
    const items = [contact(question), followUp(call), handOff(held)]
    const left = await passOn(items, people.manager)
    const { owner, events } = await manager.followup.get({ followUpId: call })
    const passed = await manager.handoff.get({ handOffId: held })
    const found = await manager.contact.find({ contactId: question })
    expect([
      left,
      await show(manager),
      [owner.number, events.at(-1)?.type, events.at(-1)?.staff?.number, events.at(-1)?.note],
      [passed.state, passed.holder?.number, passed.responsible.number, passed.events.at(-1)?.type],
      [found?.staffId, found?.openedByStaffId, found?.corrections.map(({ reason }) => reason)],
    ]).toEqual([
      { items: [], counts: { open: 0, toAccept: 0, overdue: 0 } },
      ['follow-up promised', 'hand-off held', 'contact first-contact'],
      ['1001', 'passed-on', '1001', '交接班'],
      ['accepted', '1001', '1001', 'passed-on'],
      [staffed.idOf(people.manager), staffed.idOf(people.clerk), ['交接班']],
    ])
  })

  it('passes all or none', async () => {
    const question = await enquire()
    const call = await promise(hour)
    const others = await promise(hour, colleague)
    const before = await clerk.responsibility.mine()
    const codes = [
      await codeOf(passOn([contact(question), followUp(call), followUp(others)], people.manager)),
      await codeOf(passOn([contact(question), followUp(commandId())], people.manager)),
      await codeOf(passOn([followUp(call), followUp(call)], people.manager)),
      // An id of one kind is nobody's of another.
      await codeOf(passOn([followUp(question)], people.manager)),
    ]
    expect([
      codes,
      await clerk.responsibility.mine(),
      await show(manager),
      staffed.all('SELECT id FROM responsibility_pass'),
      staffed.all('SELECT id FROM first_contact_correction'),
    ]).toEqual([Array(4).fill('RESPONSIBILITY_NOT_YOURS'), before, [], [], []])
  })

  it('keeps by name what stays, and it stands there', async () => {
    const call = await promise(hour)
    const before = await clerk.responsibility.mine()
    const left = await passOn([followUp(call)], people.clerk)
    expect([left, staffed.all('SELECT item_kind, item_id, reason FROM responsibility_pass')]).toEqual([
      before,
      [{ item_kind: 'follow-up', item_id: call, reason: '交接班' }],
    ])
  })

  it('passes nothing along that is not accepted yet, by its sender or by whom it was offered to (H2)', async () => {
    const { id: sent } = await offer(person(people.otherClerk))
    const code = (id: string, who: Client) => codeOf(passOn([handOff(id)], people.manager, who))
    const codes = [await code(sent, clerk), await code(sent, colleague)]
    await colleague.handoff.return({ commandId: commandId(), handOffId: sent, reason: '不属本岗' })
    codes.push(await code(sent, clerk), await code(sent, colleague))
    expect([codes, await stageOf(sent, clerk)]).toEqual([
      [
        'PASS_ON_NOT_ACCEPTED_YET',
        'PASS_ON_NOT_ACCEPTED_YET',
        'PASS_ON_NOT_ACCEPTED_YET',
        'RESPONSIBILITY_NOT_YOURS',
      ],
      'returned',
    ])
  })

  it('leaves to its holder what the sender only waits for', async () => {
    const { id } = await offer(person(people.otherClerk))
    await accept(id)
    const code = await codeOf(passOn([handOff(id)], people.manager))
    expect([code, await stageOf(id, colleague)]).toEqual(['RESPONSIBILITY_NOT_YOURS', 'held'])
  })

  it('passes what a department works on: whoever has it now records what is said there (H4)', async () => {
    const { id } = await offer(await department())
    await accept(id, clerk)
    await passOn([handOff(id)], people.otherClerk)
    const { holder, responsible } = await clerk.handoff.get({ handOffId: id })
    const done = await complete(id, colleague)
    expect([holder?.number, responsible.number, done.state]).toEqual(['1008', '1008', 'done'])
  })

  it('passes the telling together with the customer (H1)', async () => {
    const question = await enquire()
    const { id } = await offer(person(people.otherClerk), clerk, question)
    await accept(id)
    await complete(id)
    await passOn([handOff(id)], people.manager)
    const { responsible } = await clerk.handoff.get({ handOffId: id })
    const found = await clerk.contact.find({ contactId: question })
    expect([
      responsible.number,
      found?.staffId,
      await show(clerk),
      await show(manager),
      await codeOf(passOn([handOff(id), contact(question)], people.otherClerk, manager)),
      (await clerk.contact.find({ contactId: question }))?.corrections.length,
    ]).toEqual([
      '1001',
      staffed.idOf(people.manager),
      ['hand-off sent'],
      ['hand-off to-tell', 'contact first-contact'],
      'done',
      2,
    ])
  })

  it('names somebody of the hall who is active', async () => {
    const call = await promise(hour)
    await colleague.counter.leave({ commandId: commandId() })
    const staffId = staffed.idOf(people.otherClerk)
    await manager.staff.setActive({ commandId: commandId(), staffId, active: false })
    expect([
      await codeOf(passOn([followUp(call)], { number: 'nobody' })),
      await codeOf(
        clerk.responsibility.passOn({
          commandId: commandId(),
          items: [followUp(call)],
          toStaffId: commandId(),
          reason: '交接班',
        }),
      ),
      await codeOf(passOn([followUp(call)], people.otherClerk)),
    ]).toEqual(['INPUT_REFUSED', 'STAFF_NOT_FOUND', 'STAFF_NOT_FOUND'])
  })

  it('is never edited, and tells headquarters ids only', async () => {
    const call = await promise(hour)
    await passOn([followUp(call)], people.manager)
    const { connection } = staffed.hall.app.database
    expect(() => connection.exec("UPDATE responsibility_pass SET reason = ''")).toThrow('stays')
    expect(() => connection.exec('DELETE FROM responsibility_pass')).toThrow('stays')
    const sent = staffed.all<{ payload: string }>(
      "SELECT payload FROM change_log WHERE type IN ('responsibility.passedOn', 'followup.passed-on')",
    )
    expect([sent.length, sent.filter(({ payload }) => payload.includes('交接班'))]).toEqual([2, []])
  })
})

describe('signing off (L5)', () => {
  const signOff = (who: { readonly number: string } = people.clerk) =>
    detailOf(staffed.as(who).staff.signOut({ commandId: commandId() }))
  const open = (count: number) => ['RESPONSIBILITIES_OPEN', { count }]

  it('is refused with how much is open, and allowed when each was passed on or kept by name', async () => {
    const question = await enquire()
    const call = await promise(hour)
    const { id: held } = await offer(person(people.clerk), colleague)
    await accept(held, clerk)
    const { id: returned } = await offer(person(people.otherClerk))
    await colleague.handoff.return({ commandId: commandId(), handOffId: returned, reason: '不属本岗' })
    const { id: toTell } = await offer(person(people.otherClerk))
    await accept(toTell)
    await complete(toTell)
    const seen = [await codeOf(staffed.as(people.clerk).staff.signOut({ commandId: commandId() }))]
    await clerk.counter.leave({ commandId: commandId() })
    seen.push(String(await signOff()))
    const asked = await signOff()
    await passOn([contact(question), handOff(held)], people.otherClerk)
    const fewer = await signOff()
    await passOn([followUp(call), handOff(returned)], people.clerk)
    const last = await signOff()
    await passOn([handOff(toTell)], people.manager)
    expect([seen[0], asked, fewer, last, await signOff()]).toEqual([
      'COUNTER_STILL_OCCUPIED',
      open(5),
      open(3),
      open(1),
      'done',
    ])
  })

  it('asks again the next day for what was kept', async () => {
    const call = await promise(30 * hour)
    await clerk.counter.leave({ commandId: commandId() })
    await passOn([followUp(call)], people.clerk)
    const today = await signOff()
    staffed.hall.advance(24 * hour)
    expect([today, await signOff()]).toEqual(['done', open(1)])
  })

  it('does not ask for what can wait, is another’s by now, or stands in the hall and is called from the line', async () => {
    await promise(36 * hour + 1)
    await offer(person(people.otherClerk))
    const { visitId } = await receive(clerk, staffed.serviceIds[0] ?? '')
    await endMatter(staffed, clerk, visitId)
    const to = { kind: 'counter', counterId: staffed.counterIds[1] ?? '' } as const
    await clerk.visit.transfer({ commandId: commandId(), visitId, to, reason: '电表业务在二号' })
    await clerk.counter.leave({ commandId: commandId() })
    const waits = await signOff()
    await promise(36 * hour)
    expect([waits, await signOff()]).toEqual(['done', open(1)])
  })
})

describe('what is handed to a post', () => {
  it('stands on everybody’s list until one of them takes it up', async () => {
    const { id: placeId } = await manager.handoff.addPlace({
      commandId: commandId(),
      kind: 'post',
      nameZh: '自助区',
      nameEn: 'Self-service area',
      phone: null,
      where: '大厅东侧',
    })
    const { id } = await offer({ kind: 'post', placeId })
    const stages = async () =>
      Promise.all(
        [clerk, colleague, manager].map(
          async (each) => (await each.responsibility.mine()).items.find((item) => item.id === id)?.stage,
        ),
      )
    const offered = await stages()
    await accept(id)
    expect([offered, await stages()]).toEqual([
      ['sent', 'to-accept', 'to-accept'],
      ['sent', 'held', undefined],
    ])
  })
})

describe('letting somebody go (H1)', () => {
  it('leaves no customer without a person: the manager has all of it, and can pass it on by name', async () => {
    const toDepartment = await offer(await department())
    await accept(toDepartment.id, clerk)
    const held = await offer(person(people.clerk), colleague)
    await accept(held.id, clerk)
    const returned = await offer(person(people.otherClerk))
    await colleague.handoff.return({ commandId: commandId(), handOffId: returned.id, reason: '不属本岗' })
    const promised = await promise(hour)
    const asked = await enquire()
    await clerk.counter.leave({ commandId: commandId() })
    const staffId = staffed.idOf(people.clerk)
    await manager.staff.setActive({ commandId: commandId(), staffId, active: false })

    const taken = (await manager.responsibility.mine()).items
    const stageIn = (id: string) => taken.find((each) => each.id === id)?.stage
    expect([held.id, returned.id, promised, asked].map(stageIn)).toEqual([
      'held',
      'returned',
      'promised',
      'first-contact',
    ])
    expect([
      (await manager.handoff.get({ handOffId: returned.id })).responsible.number,
      (await manager.handoff.get({ handOffId: toDepartment.id })).responsible.number,
      staffed.all(
        `SELECT c.id FROM first_contact c JOIN staff s ON s.id = c.responsible_staff_id
          WHERE c.closed_at_ms IS NULL AND s.active = 0
         UNION ALL
         SELECT f.id FROM follow_up f JOIN staff s ON s.id = f.owner_staff_id WHERE f.state = 'open' AND s.active = 0`,
      ),
    ]).toEqual([people.manager.number, people.manager.number, []])

    await passOn([followUp(promised), contact(asked), handOff(held.id)], people.otherClerk, manager)
    const left = (await manager.responsibility.mine()).items.map(({ id }) => id)
    expect(left.filter((id) => [promised, asked, held.id].includes(id))).toEqual([])
  })
})
