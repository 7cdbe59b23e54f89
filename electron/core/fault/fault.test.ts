import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../tests/support/client.ts'
import { bringTo, openHallWithBills } from '../../../tests/support/payment-desk.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { openStaffedHall, receive, type StaffedHall } from '../../../tests/support/staffed-hall.ts'
import { openingMs, people } from '../../../tests/support/test-hall.ts'

const commandId = () => crypto.randomUUID()
const anId: unknown = expect.any(String)
const minute = 60_000
const hour = 60 * minute
const [clerkRef, managerRef] = [people.clerk, people.manager].map(({ number, name }) => ({
  id: anId,
  number,
  name,
}))
const customer = { name: '孔超', phone: '138-0000 3106' }

let staffed: StaffedHall
let clerk: Client
let colleague: Client
let manager: Client
beforeEach(async () => {
  staffed = await openStaffedHall(await openHallWithBills())
  ;({ clerk, colleague, manager } = staffed)
})
afterEach(() => staffed.hall.close())

type Declared = Partial<Parameters<Client['fault']['declare']>[0]>
const declare = (who: Client, more: Declared = {}) =>
  who.fault.declare({ commandId: commandId(), scope: 'counter', length: 'short', cause: 'network', ...more })
const declareLong = (who = manager, scope: 'counter' | 'hall' = 'hall') =>
  declare(who, { scope, length: 'long' })
const becomeLong = (who: Client, faultId: string, expectedMinutes?: number) =>
  who.fault.becomeLong({ commandId: commandId(), faultId, expectedMinutes })
const end = (who: Client, faultId: string) =>
  who.fault.end({ commandId: commandId(), faultId, note: '网络已恢复' })
const note = (who: Client, faultId: string, text = '手写收据 12 号') =>
  who.fault.noteToMakeUp({ commandId: commandId(), faultId, text })
const settleNote = (who: Client, noteId: string) =>
  who.fault.settleNote({ commandId: commandId(), noteId, how: '已补录' })
const promise = (
  who: Client,
  faultId: string,
  ticketId: string,
  more: Partial<Parameters<Client['fault']['promise']>[0]> = {},
) =>
  who.fault.promise({
    commandId: commandId(),
    faultId,
    ticketId,
    kind: 'appointment',
    ...customer,
    dueAtMs: openingMs + 24 * hour,
    ...more,
  })
const issue = (place = 0, wanted?: string) =>
  clerk.queue.issueTicket({
    commandId: commandId(),
    serviceId: staffed.serviceIds[place] ?? '',
    care: 'ordinary',
    wanted,
  })
const sendTo = (ticketId: string, to: Parameters<Client['queue']['transferTicket']>[0]['to']) =>
  clerk.queue.transferTicket({ commandId: commandId(), ticketId, to, reason: '指定窗口' })
const affected = async (who: Client, faultId: string) =>
  (await who.fault.affected({ faultId })).map(({ label, state }) => `${label} ${state}`)
/** Called in vain until the last recall has had its time. */
async function miss(ticketId: string): Promise<void> {
  await colleague.queue.callTicket({ commandId: commandId(), ticketId, reason: '测试叫号' })
  for (let recall = 0; recall < 3; recall += 1) {
    staffed.hall.advance(20_000)
    await colleague.queue.recall({ commandId: commandId(), ticketId })
  }
  staffed.hall.advance(20_000)
  await colleague.queue.markMissed({ commandId: commandId(), ticketId })
}
const alarms = async () =>
  (await manager.alarm.list({})).map(({ kind, subjectId, figures }) => [kind, subjectId, figures])

describe('a fault is declared', () => {
  it('by a clerk for the own counter, of which the manager hears (P2)', async () => {
    const fault = await declare(clerk, { cause: 'printer', expectedMinutes: 15 })
    expect([fault, await clerk.fault.list({}), await alarms()]).toEqual([
      {
        id: anId,
        businessDay: '2026-11-23',
        scope: 'counter',
        counterId: staffed.counterIds[0],
        counterNumber: 1,
        state: 'short',
        cause: 'printer',
        declaredBy: clerkRef,
        declaredAtMs: openingMs,
        declaredSteadyMs: openingMs,
        expectedEndAtMs: openingMs + 15 * minute,
        expectedEndSteadyMs: openingMs + 15 * minute,
        becameLongAtMs: null,
        ended: null,
      },
      [fault],
      [['fault-declared', fault.id, { counterNumber: 1, length: 'short', cause: 'printer' }]],
    ])
  })

  it('by a manager for the hall, at once long and without an end that anybody can name', async () => {
    const { counterId, counterNumber, state, expectedEndAtMs, becameLongAtMs, declaredBy } =
      await declareLong()
    expect([
      [counterId, counterNumber, state, expectedEndAtMs, becameLongAtMs, declaredBy],
      await alarms(),
    ]).toEqual([[null, null, 'long', null, openingMs, managerRef], []])
  })

  it('one at a time for each counter and for the hall, and anew when it has ended', async () => {
    const codes = [
      await codeOf(declare(clerk)),
      await codeOf(declare(clerk, { length: 'long', cause: 'power' })),
      await codeOf(declare(colleague)),
      await codeOf(declareLong()),
      await codeOf(declareLong()),
    ]
    const [first] = (await clerk.fault.list({})).filter(({ counterNumber }) => counterNumber === 1)
    await end(clerk, first?.id ?? '')
    codes.push(await codeOf(declare(clerk)))
    expect(codes).toEqual([
      'done',
      'FAULT_ALREADY_DECLARED',
      'done',
      'done',
      'FAULT_ALREADY_DECLARED',
      'done',
    ])
  })

  it('by nobody without a counter, and for the hall by no clerk', async () => {
    await colleague.counter.leave({ commandId: commandId() })
    expect([
      await codeOf(declare(clerk, { scope: 'hall' })),
      await codeOf(declare(colleague)),
      await codeOf(declare(manager)),
      await codeOf(declare(clerk, { expectedMinutes: 0 })),
      await clerk.fault.list({}),
    ]).toEqual(['FORBIDDEN', 'NO_COUNTER', 'NO_COUNTER', 'INPUT_REFUSED', []])
  })
})

describe('a short fault becomes long', () => {
  it('with another end, or none that anybody can name: what was expected before is not true any more', async () => {
    const { id } = await declare(clerk, { expectedMinutes: 5 })
    const { id: other } = await declare(colleague, { expectedMinutes: 5 })
    staffed.hall.advance(6 * minute)
    const one = await becomeLong(clerk, id, 90)
    const two = await becomeLong(manager, other)
    expect(
      [one, two].map((each) => [each.state, each.becameLongAtMs, each.expectedEndAtMs, each.declaredAtMs]),
    ).toEqual([
      ['long', openingMs + 6 * minute, openingMs + 96 * minute, openingMs],
      ['long', openingMs + 6 * minute, null, openingMs],
    ])
  })

  it('said by whoever sits there now or a manager, and once', async () => {
    const { id } = await declare(clerk)
    const { id: ofHall } = await declare(manager, { scope: 'hall' })
    const codes = [
      await codeOf(becomeLong(colleague, id)),
      await codeOf(becomeLong(clerk, ofHall)),
      await codeOf(becomeLong(clerk, commandId())),
    ]
    await clerk.counter.leave({ commandId: commandId() })
    codes.push(await codeOf(becomeLong(clerk, id)))
    await colleague.counter.leave({ commandId: commandId() })
    await colleague.counter.occupy({ commandId: commandId(), counterId: staffed.counterIds[0] ?? '' })
    codes.push(await codeOf(becomeLong(colleague, id)), await codeOf(becomeLong(colleague, id)))
    await end(colleague, id)
    codes.push(await codeOf(becomeLong(colleague, id)))
    expect(codes).toEqual([
      'FAULT_NOT_YOURS',
      'FAULT_NOT_YOURS',
      'FAULT_NOT_FOUND',
      'FAULT_NOT_YOURS',
      'done',
      'FAULT_ALREADY_LONG',
      'FAULT_ENDED',
    ])
  })
})

describe('those whom it keeps waiting', () => {
  it('are for the hall all who are there, in the order of their tickets, with what they want', async () => {
    const tickets = []
    for (const place of [0, 1, 0, 0, 0, 0]) tickets.push(await issue(place, `第${tickets.length}位`))
    const [waiting, , parked, missed, left, called] = tickets.map(({ id }) => id)
    const reach = { commandId: commandId(), reason: '测试叫号' }
    await clerk.queue.callTicket({ ...reach, ticketId: parked ?? '' })
    const { visitId } = await clerk.queue.markArrived({ commandId: commandId(), ticketId: parked ?? '' })
    await clerk.visit.park({ commandId: commandId(), visitId, reason: 'customer-steps-out' })
    await clerk.queue.markLeft({ commandId: commandId(), ticketId: left ?? '' })
    await miss(missed ?? '')
    await colleague.queue.callTicket({ commandId: commandId(), ticketId: called ?? '', reason: '测试叫号' })
    await receive(clerk, staffed.serviceIds[0] ?? '')
    const { id } = await declare(manager, { scope: 'hall' })
    const [first] = await clerk.fault.affected({ faultId: id })
    expect([await affected(clerk, id), first]).toEqual([
      ['A001 waiting', 'B001 waiting', 'A002 parked', 'A005 called', 'A006 serving'],
      {
        ticketId: waiting,
        label: 'A001',
        serviceId: staffed.serviceIds[0],
        care: 'ordinary',
        state: 'waiting',
        issuedAtMs: openingMs,
        issuedSteadyMs: openingMs,
        wanted: '第0位',
      },
    ])
  })

  it('are for a counter those at it, those who wait for it or its clerk alone, and the lines that nobody else serves', async () => {
    const clerkTicket = await issue()
    const counterTicket = await issue()
    const othersTicket = await issue()
    await issue()
    await issue(1)
    await sendTo(clerkTicket.id, { kind: 'person', staffId: staffed.idOf(people.clerk) })
    await sendTo(counterTicket.id, { kind: 'counter', counterId: staffed.counterIds[0] ?? '' })
    await sendTo(othersTicket.id, { kind: 'counter', counterId: staffed.counterIds[1] ?? '' })
    await receive(clerk, staffed.serviceIds[0] ?? '')
    await receive(colleague, staffed.serviceIds[0] ?? '')
    const { id } = await declare(clerk)
    const alone = await affected(clerk, id)
    await manager.counter.occupy({ commandId: commandId(), counterId: staffed.counterIds[2] ?? '' })
    expect([alone, await affected(manager, id)]).toEqual([
      ['A001 waiting', 'A002 waiting', 'B001 waiting', 'A005 serving'],
      // Line B has counter 3 now.
      ['A001 waiting', 'A002 waiting', 'A005 serving'],
    ])
  })

  it('are nobody when it has ended, and of no fault that is not known', async () => {
    await issue()
    const { id } = await declareLong()
    const during = await affected(clerk, id)
    await end(manager, id)
    expect([during, await affected(clerk, id), await codeOf(affected(clerk, commandId()))]).toEqual([
      ['A001 waiting'],
      [],
      'FAULT_NOT_FOUND',
    ])
  })
})

describe('instead of waiting on', () => {
  it('a customer is promised an appointment with a slip, and the ticket ends as appointed, never as served (P2, L15)', async () => {
    const ticket = await issue(0, '更名过户')
    const { id: faultId } = await declareLong()
    staffed.hall.advance(minute)
    const slip = await promise(clerk, faultId, ticket.id)
    const followUp = await clerk.followup.get({ followUpId: slip.followUpId })
    const contact = await clerk.contact.find({ contactId: ticket.firstContactId ?? '' })
    expect([
      slip,
      (await clerk.queue.find({ label: ticket.label }))?.state,
      [followUp.about, followUp.origin, followUp.firstContactId],
      [contact?.openMatters, contact?.closedAtMs],
      await affected(clerk, faultId),
    ]).toEqual([
      {
        followUpId: anId,
        ticketId: ticket.id,
        ticketLabel: 'A001',
        kind: 'appointment',
        state: 'open',
        owner: clerkRef,
        ...customer,
        dueAtMs: openingMs + 24 * hour,
        promisedAtMs: openingMs + minute,
        hallName: '滨江营业厅',
        timeZone: 'Asia/Shanghai',
        cause: 'network',
        promisedBy: clerkRef,
      },
      'appointed',
      ['更名过户', { kind: 'fault', id: faultId }, ticket.firstContactId],
      [1, null],
      [],
    ])
  })

  it('another is called back, and whoever wants to stay stays and is called', async () => {
    const [goes, stays] = [await issue(), await issue()]
    const { id: faultId } = await declareLong()
    const { kind } = await promise(clerk, faultId, goes.id, { kind: 'call-back' })
    const [followUp] = await clerk.followup.listOpen({})
    const called = await colleague.queue.callNext({ commandId: commandId() })
    expect([kind, followUp?.about, called.id]).toEqual(['call-back', '缴费', stays.id])
  })

  it('one who is at the caller’s own counter goes too, with the visit, but not in the middle of a payment', async () => {
    const { ticketId, visitId } = await receive(clerk, staffed.serviceIds[0] ?? '')
    const { id: faultId } = await declareLong(clerk, 'counter')
    const { intentId } = await bringTo('due', { clerk, visitId, transactionId: '' })
    const codes = [await codeOf(promise(clerk, faultId, ticketId))]
    await clerk.cashier.abandonPayment({ commandId: commandId(), intentId })
    codes.push(
      await codeOf(promise(manager, faultId, ticketId)),
      await codeOf(promise(clerk, faultId, ticketId)),
    )
    expect([
      codes,
      staffed.all('SELECT state FROM visit'),
      staffed.all('SELECT outcome FROM visit_transaction'),
    ]).toEqual([
      ['PAYMENT_STILL_OPEN', 'TICKET_BEING_SERVED', 'done'],
      [{ state: 'appointed' }],
      [{ outcome: 'withdrawn' }],
    ])
  })

  it('nobody is promised anything in a short fault, one that has ended or one that is not theirs', async () => {
    const { id: ticketId } = await issue()
    const { id: second } = await issue(1)
    const { id: faultId } = await declare(clerk)
    const codes = [
      await codeOf(promise(clerk, commandId(), ticketId)),
      await codeOf(promise(clerk, faultId, commandId())),
      await codeOf(promise(clerk, faultId, second)),
    ]
    await becomeLong(clerk, faultId)
    codes.push(
      // Line A is served at counter 2.
      await codeOf(promise(clerk, faultId, ticketId)),
      await codeOf(promise(clerk, faultId, second, { dueAtMs: openingMs })),
      await codeOf(promise(clerk, faultId, second)),
      await codeOf(promise(clerk, faultId, second)),
    )
    await end(clerk, faultId)
    codes.push(await codeOf(promise(clerk, faultId, ticketId)))
    expect(codes).toEqual([
      'FAULT_NOT_FOUND',
      'TICKET_NOT_FOUND',
      'FAULT_STILL_SHORT',
      'TICKET_NOT_AFFECTED',
      'DUE_IN_THE_PAST',
      'done',
      'TICKET_ALREADY_ENDED',
      'FAULT_ENDED',
    ])
  })

  it('whom another counter has called or serves is theirs (L13)', async () => {
    const called = await issue()
    await colleague.queue.callTicket({ commandId: commandId(), ticketId: called.id, reason: '测试叫号' })
    const { id: faultId } = await declareLong()
    const whileCalled = await codeOf(promise(clerk, faultId, called.id))
    await colleague.queue.markArrived({ commandId: commandId(), ticketId: called.id })
    expect([
      whileCalled,
      await codeOf(promise(clerk, faultId, called.id)),
      await codeOf(promise(colleague, faultId, called.id)),
    ]).toEqual(['TICKET_BEING_SERVED', 'TICKET_BEING_SERVED', 'done'])
  })

  it('a ticket of yesterday is the closing’s matter', async () => {
    const { id: ticketId } = await issue()
    const { id: faultId } = await declareLong()
    staffed.hall.advance(24 * hour)
    const dueAtMs = openingMs + 48 * hour
    expect([
      await affected(clerk, faultId),
      await codeOf(promise(clerk, faultId, ticketId, { dueAtMs })),
    ]).toEqual([[], 'TICKET_NOT_AFFECTED'])
  })
})

describe('a fault ends', () => {
  it('with the list of what has to be made up, on the axis that no clock change touches (P2)', async () => {
    const ticket = await issue()
    const { id: faultId } = await declareLong(clerk, 'counter')
    await note(clerk, faultId)
    const { id: waiting } = await issue(1)
    const slip = await promise(clerk, faultId, waiting)
    staffed.hall.advance(20 * minute)
    staffed.hall.setClock(-hour)
    const account = await end(clerk, faultId)
    const { hallName: _, timeZone: _zone, cause: _cause, promisedBy: _by, ...promised } = slip
    expect([account, await alarms(), await clerk.queue.find({ label: ticket.label })]).toEqual([
      {
        fault: {
          id: faultId,
          businessDay: '2026-11-23',
          scope: 'counter',
          counterId: staffed.counterIds[0],
          counterNumber: 1,
          state: 'ended',
          cause: 'network',
          declaredBy: clerkRef,
          declaredAtMs: openingMs,
          declaredSteadyMs: openingMs,
          expectedEndAtMs: null,
          expectedEndSteadyMs: null,
          becameLongAtMs: openingMs,
          ended: {
            atMs: openingMs - 40 * minute,
            by: clerkRef,
            note: '网络已恢复',
            lastedMs: 20 * minute,
          },
        },
        promises: [promised],
        notes: [{ id: anId, text: '手写收据 12 号', by: clerkRef, atMs: openingMs, settled: null }],
        toMakeUp: 2,
      },
      [],
      expect.objectContaining({ state: 'waiting' }) as unknown,
    ])
  })

  it('by whoever sits there or a manager, once', async () => {
    const { id } = await declare(clerk)
    const { id: ofHall } = await declareLong()
    const codes = [
      await codeOf(end(colleague, id)),
      await codeOf(end(clerk, ofHall)),
      await codeOf(end(clerk, commandId())),
      await codeOf(end(manager, id)),
      await codeOf(end(clerk, id)),
      await codeOf(end(manager, ofHall)),
    ]
    expect(codes).toEqual([
      'FAULT_NOT_YOURS',
      'FAULT_NOT_YOURS',
      'FAULT_NOT_FOUND',
      'done',
      'FAULT_ENDED',
      'done',
    ])
    const { connection } = staffed.hall.app.database
    expect(() => connection.exec("UPDATE fault SET end_note = ''")).toThrow('stays as it was')
    expect(() => connection.exec('DELETE FROM fault')).toThrow('faults are not deleted')
  })

  it('and is on the list to make up, of any day, until every promise has ended and every note is settled', async () => {
    const [one, two] = [await issue(), await issue()]
    const { id: faultId } = await declareLong()
    const promised = [await promise(clerk, faultId, one.id), await promise(colleague, faultId, two.id)]
    const { notes } = await note(clerk, faultId)
    const toMakeUp = async () =>
      (await clerk.fault.listToMakeUp()).map((each) => `${each.fault.id === faultId} ${each.toMakeUp}`)
    const seen = [await toMakeUp()]
    await end(manager, faultId)
    staffed.hall.advance(24 * hour)
    seen.push(await toMakeUp())
    await clerk.followup.recordAttempt({
      commandId: commandId(),
      followUpId: promised[0]?.followUpId ?? '',
      outcome: 'kept',
    })
    seen.push(await toMakeUp())
    await manager.followup.giveUp({
      commandId: commandId(),
      followUpId: promised[1]?.followUpId ?? '',
      reason: '客户已另行办理',
    })
    seen.push(await toMakeUp())
    await settleNote(clerk, notes[0]?.id ?? '')
    seen.push(await toMakeUp())
    // Papers turn up later.
    await note(clerk, faultId, '又找到一张')
    seen.push(await toMakeUp())
    expect(seen).toEqual([[], ['true 3'], ['true 2'], ['true 1'], [], ['true 1']])
  })

  it('and what was promised because of it is done with being kept: the customer’s matter is made up (H1, P2)', async () => {
    const [kept, givenUp] = [await issue(), await issue()]
    const { id: faultId } = await declareLong()
    const slips = [await promise(clerk, faultId, kept.id), await promise(clerk, faultId, givenUp.id)]
    await end(manager, faultId)
    const [followUpId = '', other = ''] = slips.map((slip) => slip.followUpId)
    await clerk.followup.recordAttempt({ commandId: commandId(), followUpId, outcome: 'kept' })
    await manager.followup.giveUp({ commandId: commandId(), followUpId: other, reason: '无法联系' })
    const ends = await Promise.all(
      [kept, givenUp].map(async ({ firstContactId }) => {
        const contact = await clerk.contact.find({ contactId: firstContactId ?? '' })
        return [contact?.openMatters, contact?.closedHow]
      }),
    )
    // Who could not be reached has not been told anything.
    expect(ends).toEqual([
      [0, 'made-up'],
      [0, null],
    ])
  })
})

describe('what was written on paper', () => {
  it('is noted by anybody, settled once with how, and stands with both', async () => {
    const { id: faultId } = await declare(clerk)
    const { notes } = await note(colleague, faultId)
    const { connection } = staffed.hall.app.database
    expect(() => connection.exec("UPDATE fault_note SET text = ''")).toThrow('never changed')
    staffed.hall.advance(hour)
    const noteId = notes[0]?.id ?? ''
    const account = await settleNote(manager, noteId)
    expect([
      account.notes.map(({ text, by, settled }) => [text, by.number, settled]),
      account.toMakeUp,
      await codeOf(settleNote(clerk, noteId)),
      await codeOf(settleNote(clerk, commandId())),
      await codeOf(note(clerk, commandId())),
      await codeOf(clerk.fault.show({ faultId: commandId() })),
      await clerk.fault.show({ faultId }),
    ]).toEqual([
      [['手写收据 12 号', '1008', { how: '已补录', by: managerRef, atMs: openingMs + hour }]],
      0,
      'FAULT_NOTE_ALREADY_SETTLED',
      'FAULT_NOTE_NOT_FOUND',
      'FAULT_NOT_FOUND',
      'FAULT_NOT_FOUND',
      account,
    ])
    expect(() => connection.exec("UPDATE fault_note SET settled_how = ''")).toThrow('stays so')
  })

  it('stays on this machine, and so do names and phones', async () => {
    const ticket = await issue()
    const { id: faultId } = await declareLong()
    const { notes } = await note(clerk, faultId)
    await promise(clerk, faultId, ticket.id)
    await settleNote(clerk, notes[0]?.id ?? '')
    await end(manager, faultId)
    const words = [customer.name, customer.phone, '手写收据 12 号', '已补录', '网络已恢复']
    const sent = staffed.all<{ type: string; payload: string }>(
      "SELECT type, payload FROM change_log WHERE type LIKE 'fault.%' ORDER BY seq",
    )
    expect([
      sent.map(({ type }) => type),
      words.filter((each) => sent.some(({ payload }) => payload.includes(each))),
    ]).toEqual([['fault.declared', 'fault.noted', 'fault.promised', 'fault.noteSettled', 'fault.ended'], []])
  })
})

describe('while a fault lasts', () => {
  it('nothing stops: tickets are given, called and served, and money is taken (P2)', async () => {
    await declareLong()
    await declareLong(clerk, 'counter')
    const ticket = await issue()
    const called = await clerk.queue.callNext({ commandId: commandId() })
    const { visitId } = await clerk.queue.markArrived({ commandId: commandId(), ticketId: called.id })
    const { intentId, change } = await bringTo('received', { clerk, visitId, transactionId: '' })
    const receipt = await clerk.cashier.takePayment({ commandId: commandId(), intentId, change: change ?? 0 })
    const [transaction] = staffed.all<{ id: string }>('SELECT id FROM visit_transaction')
    await clerk.visit.endTransaction({
      commandId: commandId(),
      transactionId: transaction?.id ?? '',
      outcome: 'done',
    })
    await clerk.visit.finish({ commandId: commandId(), visitId })
    const { sign } = (await clerk.counter.list())[0] ?? {}
    expect([
      called.id === ticket.id,
      receipt.number,
      (await clerk.queue.find({ label: ticket.label }))?.state,
      sign,
    ]).toEqual([true, 1, 'finished', 'fault'])
  })

  it('its declaration stands over a restart and over the night, and is listed until it ends', async () => {
    const { id } = await declareLong(clerk, 'counter')
    staffed.hall.restart()
    staffed.hall.advance(24 * hour)
    const again = staffed.as(people.manager)
    const list = async (businessDay?: string) =>
      (await again.fault.list({ businessDay })).map((each) => each.id)
    const lasting = [await list(), await list('2026-11-23')]
    await end(again, id)
    expect([lasting, await list(), await list('2026-11-23')]).toEqual([[[id], [id]], [], [id]])
  })

  it('displays, customer screens and desks are told where, since when, until when and whether to wait (P2)', async () => {
    const first = async <State>(watched: Promise<AsyncIterableIterator<State, unknown, unknown>>) => {
      const states = await watched
      const { value } = await states.next()
      await states.return?.()
      return value as State
    }
    const look = async () => {
      const anybody = staffed.hall.anybody.screens
      const display = await first(anybody.watchHallDisplay())
      const screens = [
        await first(anybody.watchCustomerScreen({ counterNumber: 1 })),
        await first(anybody.watchCustomerScreen({ counterNumber: 2 })),
      ]
      const desk = await first(clerk.screens.watchWorkplace())
      const say = (fault: { counterNumber: number | null; state: string } | null) =>
        fault === null ? 'none' : `${fault.counterNumber ?? 'hall'} ${fault.state}`
      return {
        display: display.faults.map(say),
        signs: display.counters.map(({ sign, nearestOpenCounter }) => `${sign} ${nearestOpenCounter}`),
        screens: screens.map(({ fault, nearestOpenCounter }) => `${say(fault)} ${nearestOpenCounter}`),
        desk: desk.faults.map(say),
      }
    }
    const before = await look()
    const { id: own } = await declare(clerk, { cause: 'printer', expectedMinutes: 15 })
    const { faults } = await first(staffed.hall.anybody.screens.watchHallDisplay())
    const short = await look()
    const { id: ofHall } = await declare(manager, { scope: 'hall' })
    await becomeLong(clerk, own)
    const both = await look()
    await end(clerk, own)
    const hallOnly = await look()
    await end(manager, ofHall)
    expect([faults, before, short, both, hallOnly, await look()]).toEqual([
      [
        {
          id: own,
          scope: 'counter',
          counterNumber: 1,
          state: 'short',
          cause: 'printer',
          declaredAtMs: openingMs,
          declaredSteadyMs: openingMs,
          expectedEndAtMs: openingMs + 15 * minute,
          expectedEndSteadyMs: openingMs + 15 * minute,
        },
      ],
      {
        display: [],
        signs: ['open null', 'open null', 'closed null'],
        screens: ['none null', 'none null'],
        desk: [],
      },
      {
        display: ['1 short'],
        signs: ['fault 2', 'open null', 'closed null'],
        screens: ['1 short 2', 'none null'],
        desk: ['1 short'],
      },
      {
        display: ['hall short', '1 long'],
        signs: ['fault 2', 'open null', 'closed null'],
        screens: ['1 long 2', 'hall short null'],
        desk: ['1 long', 'hall short'],
      },
      {
        display: ['hall short'],
        signs: ['open null', 'open null', 'closed null'],
        screens: ['hall short null', 'hall short null'],
        desk: ['hall short'],
      },
      before,
    ])
  })
})
