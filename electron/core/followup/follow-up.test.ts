import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AttemptOutcome, FollowUpKind } from '../../../shared/followup/follow-up.ts'
import type { Client } from '../../../tests/support/client.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { openStaffedHall, type StaffedHall } from '../../../tests/support/staffed-hall.ts'
import { openingMs, people } from '../../../tests/support/test-hall.ts'
import { runSweep } from '../sweep/index.ts'

const commandId = () => crypto.randomUUID()
const anId: unknown = expect.any(String)
const hour = 3600_000
const due = openingMs + 2 * hour
const [clerkRef, colleagueRef, managerRef] = [people.clerk, people.otherClerk, people.manager].map(
  ({ number, name }) => ({ id: anId, number, name }),
)

let staffed: StaffedHall
let clerk: Client
let colleague: Client
let manager: Client
beforeEach(async () => {
  staffed = await openStaffedHall()
  ;({ clerk, colleague, manager } = staffed)
})
afterEach(() => staffed.hall.close())

const usual = { kind: 'call-back', name: '孔超', phone: '138-0000 3106', about: '电表校验结果' } as const
type Promised = Partial<Parameters<Client['followup']['promise']>[0]>
const promise = (more: Promised = {}, who = clerk) =>
  who.followup.promise({ commandId: commandId(), ...usual, dueAtMs: due, ...more })
const attempt = (followUpId: string, outcome: AttemptOutcome, who = clerk) =>
  who.followup.recordAttempt({ commandId: commandId(), followUpId, outcome })
const reschedule = (followUpId: string, dueAtMs = due + hour, who = clerk) =>
  who.followup.reschedule({ commandId: commandId(), followUpId, dueAtMs, reason: '客户要求改期' })
const giveUp = (followUpId: string, who = manager) =>
  who.followup.giveUp({ commandId: commandId(), followUpId, reason: '号码有误，无法联系' })
const enquire = () =>
  clerk.contact.openEnquiry({ commandId: commandId(), wanted: '问阶梯电价', care: 'ordinary' })

describe('a promise to a customer', () => {
  it('is its maker’s to keep from then on, with everything that is needed for it (H3)', async () => {
    const contact = await enquire()
    const followUp = await promise({ contactId: contact.id })
    expect(followUp).toEqual({
      id: anId,
      businessDay: '2026-11-23',
      firstContactId: contact.id,
      ...usual,
      state: 'open',
      owner: clerkRef,
      address: null,
      dueAtMs: due,
      origin: { kind: 'promise', id: null },
      events: [
        {
          type: 'promised',
          outcome: null,
          dueAtMs: due,
          staff: clerkRef,
          note: null,
          by: clerkRef,
          atMs: openingMs,
        },
      ],
    })
    expect([
      await clerk.followup.get({ followUpId: followUp.id }),
      await clerk.followup.listOpen({}),
    ]).toEqual([followUp, [followUp]])
  })

  it('to come home says where, and may be a colleague’s to keep (Q4)', async () => {
    const ownerStaffId = staffed.idOf(people.otherClerk)
    const without = { kind: 'home-visit', ownerStaffId } as const
    const refused = await codeOf(promise(without))
    const { address, owner } = await promise({ ...without, address: '解放路250号' })
    expect([refused, address, owner, await clerk.followup.listOpen({})]).toEqual([
      'ADDRESS_MISSING',
      '解放路250号',
      colleagueRef,
      [],
    ])
  })

  it('is not made for a time that is over, to nobody known or by nobody who is there', async () => {
    const gone = staffed.idOf(people.otherClerk)
    await colleague.counter.leave({ commandId: commandId() })
    await manager.staff.setActive({ commandId: commandId(), staffId: gone, active: false })
    expect([
      await codeOf(promise({ dueAtMs: openingMs })),
      await codeOf(promise({ dueAtMs: openingMs + 1 })),
      await codeOf(promise({ contactId: commandId() })),
      await codeOf(promise({ ownerStaffId: commandId() })),
      await codeOf(promise({ ownerStaffId: gone })),
      await codeOf(promise({ phone: '请打家里' })),
    ]).toEqual([
      'DUE_IN_THE_PAST',
      'done',
      'CONTACT_NOT_FOUND',
      'STAFF_NOT_FOUND',
      'STAFF_NOT_FOUND',
      'INPUT_REFUSED',
    ])
  })

  it('keeps the first contact open until it is kept, and opens a closed one again (H1)', async () => {
    const { id: contactId } = await enquire()
    await clerk.contact.markTold({ commandId: commandId(), contactId, words: '已说明' })
    const read = async () => {
      const contact = await clerk.contact.find({ contactId })
      return [contact?.openMatters, contact?.closedHow]
    }
    const seen = [await read()]
    const { id } = await promise({ contactId })
    seen.push(await read())
    await attempt(id, 'no-answer')
    seen.push(await read())
    await attempt(id, 'reached')
    seen.push(await read())
    const { id: another } = await promise({ contactId })
    await giveUp(another)
    seen.push(await read())
    // What was said on the phone is still for the clerk to say.
    await clerk.contact.markTold({ commandId: commandId(), contactId, words: '已电话告知' })
    seen.push(await read())
    expect(seen).toEqual([
      [0, 'told'],
      [1, null],
      [1, null],
      [0, null],
      [0, null],
      [0, 'told'],
    ])
  })

  it('tells headquarters ids and no words about the customer', async () => {
    const words = ['孔超', '138-0000 3106', '解放路250号', '电表校验结果', '客户要求改期', '号码有误']
    const { id } = await promise({ kind: 'home-visit', address: words[2] })
    await reschedule(id)
    await giveUp(id)
    const sent = staffed.all<{ type: string; payload: string }>(
      "SELECT type, payload FROM change_log WHERE type LIKE 'followup.%' ORDER BY seq",
    )
    expect([
      sent.map(({ type }) => type),
      words.filter((each) => sent.some(({ payload }) => payload.includes(each))),
    ]).toEqual([['followup.promised', 'followup.rescheduled', 'followup.given-up'], []])
  })
})

describe('an open promise', () => {
  const ways: readonly (readonly [FollowUpKind, AttemptOutcome, string])[] = [
    ['call-back', 'reached', 'kept'],
    ['call-back', 'no-answer', 'open'],
    ['call-back', 'wrong-number', 'open'],
    ['call-back', 'kept', 'ATTEMPT_DOES_NOT_FIT'],
    ['call-back', 'not-kept', 'ATTEMPT_DOES_NOT_FIT'],
    ['appointment', 'kept', 'kept'],
    ['appointment', 'not-kept', 'open'],
    ['appointment', 'reached', 'open'],
    ['appointment', 'no-answer', 'open'],
    ['appointment', 'wrong-number', 'open'],
    ['home-visit', 'kept', 'kept'],
    ['home-visit', 'not-kept', 'open'],
    ['home-visit', 'reached', 'open'],
    ['home-visit', 'no-answer', 'open'],
    ['home-visit', 'wrong-number', 'open'],
  ]
  it.each(ways)('of a %s: %s leads to %s (H3, Q4)', async (kind, outcome, wanted) => {
    const { id: followUpId } = await promise({ kind, address: '解放路250号' })
    staffed.hall.advance(hour)
    const code = await codeOf(attempt(followUpId, outcome))
    const { state, events } = await clerk.followup.get({ followUpId })
    const isRefused = wanted === 'ATTEMPT_DOES_NOT_FIT'
    const attempted = {
      type: 'attempted',
      outcome,
      dueAtMs: null,
      staff: null,
      note: null,
      by: clerkRef,
      atMs: openingMs + hour,
    }
    expect([code, state, events.slice(1)]).toEqual(
      isRefused ? [wanted, 'open', []] : ['done', wanted, [attempted]],
    )
  })

  it('keeps every attempt with its note, and a new date with its reason, until it is kept', async () => {
    const { id: followUpId } = await promise()
    await clerk.followup.recordAttempt({
      commandId: commandId(),
      followUpId,
      outcome: 'no-answer',
      note: '响铃无人接',
    })
    const early = await codeOf(reschedule(followUpId, openingMs))
    await reschedule(followUpId)
    await attempt(followUpId, 'reached')
    const { state, dueAtMs, events } = await clerk.followup.get({ followUpId })
    expect([
      early,
      state,
      dueAtMs,
      events.map(({ type, outcome, dueAtMs: at, note }) => [type, outcome, at, note]),
    ]).toEqual([
      'DUE_IN_THE_PAST',
      'kept',
      due + hour,
      [
        ['promised', null, due, null],
        ['attempted', 'no-answer', null, '响铃无人接'],
        ['rescheduled', null, due + hour, '客户要求改期'],
        ['attempted', 'reached', null, null],
      ],
    ])
  })

  it('is given up by a manager only, with the reason', async () => {
    const { id } = await promise()
    const byOwner = await codeOf(giveUp(id, clerk))
    const { state, events } = await giveUp(id)
    expect([byOwner, state, events.at(-1)]).toEqual([
      'FORBIDDEN',
      'given-up',
      {
        type: 'given-up',
        outcome: null,
        dueAtMs: null,
        staff: null,
        note: '号码有误，无法联系',
        by: managerRef,
        atMs: openingMs,
      },
    ])
  })

  it('is nobody else’s to try or to put off, but a manager may in the owner’s place', async () => {
    const { id } = await promise()
    const codes = [
      await codeOf(attempt(id, 'reached', colleague)),
      await codeOf(reschedule(id, undefined, colleague)),
      await codeOf(reschedule(id, undefined, manager)),
      await codeOf(attempt(id, 'reached', manager)),
    ]
    const { owner, events } = await clerk.followup.get({ followUpId: id })
    expect([codes, owner, events.map(({ by }) => by)]).toEqual([
      ['FOLLOW_UP_NOT_YOURS', 'FOLLOW_UP_NOT_YOURS', 'done', 'done'],
      clerkRef,
      [clerkRef, managerRef, managerRef],
    ])
  })

  it('is listed by due time: a clerk’s own, and everybody’s for a manager', async () => {
    const late = await promise({ dueAtMs: due + hour })
    const early = await promise()
    const others = await promise({ dueAtMs: due + hour / 2 }, colleague)
    const { id: kept } = await promise()
    await attempt(kept, 'reached')
    const list = async (who: Client, limit = 200) =>
      (await who.followup.listOpen({ limit })).map(({ id }) => id)
    expect([await list(clerk), await list(colleague), await list(manager), await list(manager, 2)]).toEqual([
      [early.id, late.id],
      [others.id],
      [early.id, others.id, late.id],
      [early.id, others.id],
    ])
  })
})

describe('a promise that has ended', () => {
  const ends = { kept: (id: string) => attempt(id, 'reached'), 'given-up': (id: string) => giveUp(id) }
  it.each(Object.entries(ends))('as %s stays so, whatever is tried', async (state, end) => {
    const { id: followUpId } = await promise()
    const ended = await end(followUpId)
    const codes = [
      await codeOf(attempt(followUpId, 'reached')),
      await codeOf(attempt(followUpId, 'no-answer')),
      await codeOf(reschedule(followUpId)),
      await codeOf(giveUp(followUpId)),
      await codeOf(
        clerk.responsibility.passOn({
          commandId: commandId(),
          items: [{ kind: 'follow-up', id: followUpId }],
          toStaffId: staffed.idOf(people.otherClerk),
          reason: '交接班',
        }),
      ),
    ]
    expect([codes, ended.state, await clerk.followup.get({ followUpId })]).toEqual([
      [...Array<string>(4).fill('FOLLOW_UP_ENDED'), 'RESPONSIBILITY_NOT_YOURS'],
      state,
      ended,
    ])
    const { connection } = staffed.hall.app.database
    expect(() => connection.exec('DELETE FROM follow_up')).toThrow('promises are not deleted')
    expect(() => connection.exec("UPDATE follow_up_event SET note = ''")).toThrow('what was tried stays')
  })

  it('or never was is not found', async () => {
    const id = commandId()
    expect([
      await codeOf(attempt(id, 'reached')),
      await codeOf(reschedule(id)),
      await codeOf(giveUp(id)),
      await codeOf(clerk.followup.get({ followUpId: id })),
    ]).toEqual(Array(4).fill('FOLLOW_UP_NOT_FOUND'))
  })
})

describe('a promise past its time', () => {
  const sweep = () => runSweep(staffed.hall.app)
  const alarms = async (open = true) =>
    (await staffed.as(people.manager).alarm.list({ open })).map(({ kind, subjectId, staff, figures }) => ({
      kind,
      subjectId,
      staff,
      figures,
    }))
  const overdue = (subjectId: string) => ({
    kind: 'followup-overdue',
    subjectId,
    staff: clerkRef,
    figures: { kind: 'call-back', dueAtMs: due },
  })

  it('goes to the manager once, also over a restart, and no more when it is kept after all (H3, P2)', async () => {
    const { id } = await promise()
    staffed.hall.advance(2 * hour)
    await sweep()
    const inTime = await alarms()
    staffed.hall.advance(1)
    await sweep()
    staffed.hall.restart()
    await sweep()
    const late = await alarms()
    await attempt(id, 'no-answer', staffed.as(people.clerk))
    const tried = await alarms()
    await attempt(id, 'reached', staffed.as(people.clerk))
    await sweep()
    expect([inTime, late, tried, await alarms(), await alarms(false)]).toEqual([
      [],
      [overdue(id)],
      [overdue(id)],
      [],
      [overdue(id)],
    ])
  })

  it('stays before the manager when it is only put off, and goes with giving it up', async () => {
    const { id } = await promise()
    staffed.hall.advance(3 * hour)
    await sweep()
    await reschedule(id, due + 5 * hour)
    const putOff = await alarms()
    staffed.hall.advance(9 * hour)
    await sweep()
    const lateAgain = await alarms()
    await giveUp(id)
    expect([putOff, lateAgain, await alarms()]).toEqual([[overdue(id)], [overdue(id)], []])
  })

  it('is told however many there are, in as many runs as it takes', async () => {
    for (let each = 0; each < 201; each += 1) await promise()
    staffed.hall.advance(3 * hour)
    const counts = []
    for (let run = 0; run < 3; run += 1) {
      await sweep()
      counts.push(staffed.all('SELECT id FROM alarm').length)
    }
    expect(counts).toEqual([200, 201, 201])
  })

  it('that is a department’s closing call is told as such (H4)', async () => {
    const { id: contactId } = await enquire()
    const { id: placeId } = await manager.handoff.addPlace({
      commandId: commandId(),
      kind: 'department',
      nameZh: '计量室',
      nameEn: 'Metering',
      phone: '0731-2345678',
      where: '北楼二层',
    })
    const { id: handOffId } = await clerk.handoff.offer({
      commandId: commandId(),
      subject: { kind: 'enquiry', id: contactId },
      to: { kind: 'department', placeId },
      why: '客户要求核实电表',
      doneSoFar: '已核对户号',
      toldCustomer: '一个工作日内答复',
      customer: { name: usual.name, phone: '13800003106' },
    })
    const on = { handOffId, person: '王工' }
    await clerk.handoff.accept({ commandId: commandId(), ...on })
    await clerk.handoff.complete({ commandId: commandId(), ...on, outcome: '电表合格' })
    const [call] = await clerk.followup.listOpen({})
    staffed.hall.advance(24 * hour + 1)
    await sweep()
    const late = await alarms()
    await clerk.handoff.tell({ commandId: commandId(), handOffId, words: '电话告知合格' })
    const told = await clerk.followup.get({ followUpId: call?.id ?? '' })
    expect([late, await alarms(), told.origin, told.state]).toEqual([
      [
        {
          kind: 'closing-call-overdue',
          subjectId: call?.id,
          staff: clerkRef,
          figures: { kind: 'call-back', dueAtMs: openingMs + 24 * hour },
        },
      ],
      [],
      { kind: 'handoff', id: handOffId },
      'kept',
    ])
  })
})
