import fc from 'fast-check'
import { expect, it } from 'vitest'
import { endStates } from '../../../shared/kernel/state-table.ts'
import { ticketBegins, ticketStates } from '../../../shared/queue/ticket-states.ts'
import type { TicketState } from '../../../shared/queue/ticket.ts'
import type { Client } from '../../../tests/support/client.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { runCommand } from '../../../tests/support/run-command.ts'
import { openTestHall, people, type TestHall } from '../../../tests/support/test-hall.ts'
import { findSessionOfStaff } from '../counter/index.ts'
import { listServiceIdsOfCounter } from '../hall/index.ts'
import { findStaffByNumber } from '../staff/index.ts'
import { endTicketBySettlement, listNextTickets, listQueueLines, readTargetLine } from './index.ts'

const seed = 20261123
const commandId = () => crypto.randomUUID()
const reason = '办错窗口'

const acts = [
  'issue',
  'issueCare',
  'walkIn',
  'callNext',
  'callAny',
  'recall',
  'arrive',
  'miss',
  'return',
  'leave',
  'cancel',
  'finish',
  'transferTicket',
  'sendOn',
  'release',
  'park',
  'takeBack',
  'endParked',
  'settle',
  'pause',
  'resume',
  'wait',
  'restart',
] as const
type Act = { readonly name: (typeof acts)[number]; readonly isOther: boolean; readonly pick: number }

/** What leads on comes more often, so that the rarer acts find something to do. */
const leading: readonly Act['name'][] = ['issue', 'callNext', 'callNext', 'arrive', 'arrive', 'arrive']
const names = fc.constantFrom(...acts, ...leading, ...leading)
const sequences = fc.array(fc.record({ name: names, isOther: fc.boolean(), pick: fc.nat(1000) }), {
  minLength: 120,
  maxLength: 160,
})

it('leads every ticket by the written ways only, to one end at the most, whatever two counters do (L11, L12, L15, H1, invariant 11)', async () => {
  const done = new Set<string>()
  await fc.assert(
    fc.asyncProperty(sequences, async (sequence) => {
      const hall = await openTestHall()
      try {
        await occupyBoth(hall)
        let before = statesOf(hall)
        for (const act of sequence) {
          if ((await codeOf(perform(hall, act))) === 'done') done.add(act.name)
          const after = statesOf(hall)
          checkMoves(before, after)
          checkCounts(hall)
          checkContacts(hall)
          before = after
        }
      } finally {
        hall.close()
      }
    }),
    { seed, numRuns: 25 },
  )
  // None of the acts was refused each time.
  expect(acts.filter((name) => !done.has(name))).toEqual([])
}, 120_000)

async function occupyBoth(hall: TestHall): Promise<void> {
  for (const [index, { number }] of [people.clerk, people.otherClerk].entries()) {
    const client = await hall.as(number)
    const counter = (await client.counter.list())[index]
    await client.counter.occupy({ commandId: commandId(), counterId: counter?.id ?? '' })
  }
}

async function perform(hall: TestHall, { name, isOther, pick }: Act): Promise<unknown> {
  if (name === 'wait') return hall.advance(1000 * (pick % 90))
  if (name === 'restart') return hall.restart()
  const { number } = isOther ? people.otherClerk : people.clerk
  const client = await hall.as(number)
  const ticketId = pickFrom(hall, 'ticket', usualState[name], pick)
  const visitId = pickFrom(hall, 'visit', usualState[name], pick)
  const base = { commandId: commandId() }
  switch (name) {
    case 'issue':
    case 'issueCare':
      return issue(client, pick, name === 'issueCare')
    case 'walkIn':
      return client.visit.startWalkIn({ ...base, kindId: 'desk-order' })
    case 'callNext':
      return callNext(hall, client, number)
    case 'callAny':
      return client.queue.callTicket({ ...base, ticketId, reason })
    case 'recall':
      hall.advance(20_000)
      return client.queue.recall({ ...base, ticketId })
    case 'arrive':
      return client.queue.markArrived({ ...base, ticketId })
    case 'miss':
      for (let recalls = 0; recalls < Math.min(3, pick % 8); recalls += 1) {
        hall.advance(20_000)
        await codeOf(client.queue.recall({ commandId: commandId(), ticketId }))
      }
      hall.advance(20_000)
      return client.queue.markMissed({ ...base, ticketId })
    case 'return':
      return client.queue.returnMissed({ ...base, ticketId })
    case 'leave':
      return client.queue.markLeft({ ...base, ticketId })
    case 'cancel':
      return client.queue.cancelTicket({ ...base, ticketId, reason })
    case 'finish':
      return finish(hall, client)
    case 'transferTicket':
      return client.queue.transferTicket({ ...base, ticketId, to: await pickDestination(hall, pick), reason })
    case 'sendOn':
      await endMatters(hall, client, visitId)
      return client.visit.transfer({ ...base, visitId, to: await pickDestination(hall, pick), reason })
    case 'release':
      return client.queue.releaseTarget({ ...base, ticketId, reason })
    case 'park':
      return client.visit.park({ ...base, visitId, reason: 'customer-steps-out' })
    case 'takeBack':
      return client.visit.takeBack({ ...base, visitId })
    case 'endParked': {
      const how = pick % 2 === 0 ? 'left' : 'appointed'
      return client.visit.endParked({ ...base, visitId, how, reason })
    }
    case 'settle':
      return settle(hall, ticketId, pick)
    case 'pause':
      return client.counter.pause({ ...base, reason: 'meal', expectedMinutes: 5 })
    case 'resume':
      return client.counter.resume(base)
  }
}

async function issue(client: Client, pick: number, isCare: boolean): Promise<unknown> {
  const { services } = await client.hall.configuration()
  const serviceId = services[pick % services.length]?.id ?? ''
  return client.queue.issueTicket({
    commandId: commandId(),
    serviceId,
    care: isCare ? 'elderly' : 'ordinary',
  })
}

/** L11: what is called is what the desk's list and its counts had announced, and nothing else. */
async function callNext(hall: TestHall, client: Client, number: string): Promise<void> {
  const announced = hall.app.database.read((tx) => {
    const staffId = findStaffByNumber(tx, number)?.id ?? ''
    const session = findSessionOfStaff(tx, staffId)
    const serviceIds = listServiceIdsOfCounter(tx, session?.counterId ?? '')
    const targetIds = [session?.counterId ?? '', staffId]
    const line = { businessDay: '2026-11-23', serviceIds, targetIds, carePriorityCap: 2 }
    const next = listNextTickets(tx, { ...line, careStreak: session?.careStreak ?? 0 }, 1000)
    const waiting = listQueueLines(tx, line.businessDay)
      .filter(({ serviceId }) => serviceIds.includes(serviceId))
      .reduce((total, each) => total + each.waiting, 0)
    expect(next).toHaveLength(waiting + readTargetLine(tx, line.businessDay, targetIds).waiting)
    return next[0]?.label
  })
  const called = client.queue.callNext({ commandId: commandId() }).then(({ label }) => label)
  const answer = await called.catch((error: { readonly code: string }) => error.code)
  if (answer === 'CUSTOMER_AT_COUNTER' || answer === 'COUNTER_PAUSED') return
  expect(answer).toBe(announced ?? 'QUEUE_EMPTY')
}

/** Ends whatever visits are open at the caller's counter. */
async function finish(hall: TestHall, client: Client): Promise<void> {
  const open = hall.app.database.connection.prepare("SELECT id FROM visit WHERE state = 'open'")
  for (const visitId of open.pluck().all() as string[]) {
    await endMatters(hall, client, visitId)
    await codeOf(client.visit.finish({ commandId: commandId(), visitId }))
  }
}

async function endMatters(hall: TestHall, client: Client, visitId: string): Promise<void> {
  const open = hall.app.database.connection.prepare(
    "SELECT id FROM visit_transaction WHERE visit_id = ? AND state <> 'ended'",
  )
  for (const transactionId of open.pluck().all(visitId) as string[]) {
    const end = { transactionId, outcome: 'done', overrunReason: 'other' } as const
    await codeOf(client.visit.endTransaction({ commandId: commandId(), ...end }))
  }
}

async function settle(hall: TestHall, ticketId: string, pick: number): Promise<void> {
  const before = statesOf(hall).get(ticketId)
  // The door for other slices throws where there is no way: whoever settles has a list of what is not ended.
  if (before === undefined || endStates(ticketStates).includes(before) || pick % 4 > 0) return
  await runCommand(hall, people.manager.number, (command) =>
    endTicketBySettlement(command, { ticketId, state: pick % 8 === 0 ? 'left' : 'appointed', reason }),
  )
}

async function pickDestination(hall: TestHall, pick: number) {
  const { services, counters } = await (await hall.as(people.clerk.number)).hall.configuration()
  const service = { kind: 'service', serviceId: services[pick % services.length]?.id ?? '' } as const
  const counter = { kind: 'counter', counterId: counters[pick % counters.length]?.id ?? '' } as const
  const staff = hall.app.database.read((tx) => findStaffByNumber(tx, people.otherClerk.number))
  const person = { kind: 'person', staffId: staff?.id ?? '' } as const
  return [service, counter, person][pick % 3] ?? service
}

/** Where the act has a chance; every third time it is tried on anything. */
const usualState: Readonly<Partial<Record<Act['name'], string>>> = {
  callAny: 'waiting',
  leave: 'waiting',
  settle: 'missed',
  recall: 'called',
  arrive: 'called',
  miss: 'called',
  return: 'missed',
  cancel: 'waiting',
  transferTicket: 'waiting',
  sendOn: 'open',
  release: 'waiting',
  park: 'open',
  takeBack: 'parked',
  endParked: 'parked',
}

function pickFrom({ app }: TestHall, table: string, state: string | undefined, pick: number): string {
  const all = app.database.connection.prepare(`SELECT id, state FROM ${table} ORDER BY rowid`).all() as {
    readonly id: string
    readonly state: string
  }[]
  const rows = pick % 3 === 0 || state === undefined ? all : all.filter((row) => row.state === state)
  return rows[pick % Math.max(1, rows.length)]?.id ?? crypto.randomUUID()
}

function statesOf({ app }: TestHall): ReadonlyMap<string, TicketState> {
  const rows = app.database.connection.prepare('SELECT id, state FROM ticket').raw().all() as [
    string,
    TicketState,
  ][]
  return new Map(rows)
}

function checkMoves(before: ReadonlyMap<string, TicketState>, after: ReadonlyMap<string, TicketState>): void {
  for (const [id, state] of after) {
    const from = before.get(id)
    if (from === undefined) expect(ticketBegins).toContain(state)
    else if (from !== state)
      expect(ticketStates).toContainEqual({ from, act: expect.any(String) as string, to: state })
  }
  expect(after.size).toBeGreaterThanOrEqual(before.size)
}

/** Numbers once a day, one customer at a counter, and the kept counts are what counting gives. */
function checkCounts({ app }: TestHall): void {
  const { connection } = app.database
  const one = (text: string) => connection.prepare(text).pluck().get()
  expect([
    one('SELECT count(*) - count(DISTINCT business_day || label) FROM ticket'),
    one("SELECT count(*) - count(DISTINCT counter_id) FROM ticket WHERE state IN ('called', 'serving')"),
    one("SELECT count(*) - count(DISTINCT counter_id) FROM visit WHERE state = 'open'"),
    one(`SELECT count(*) FROM ticket WHERE (state IN ('serving', 'parked')) <>
      EXISTS (SELECT 1 FROM visit WHERE ticket_id = ticket.id AND state IN ('open', 'parked'))`),
  ]).toEqual([0, 0, 0, 0])
  const counted = `SELECT service_id, count(*) AS waiting, sum(target_id IS NOT NULL) AS targeted,
    sum(target_id IS NULL AND handed_off) AS handed_off, sum(target_id IS NULL AND NOT handed_off AND care <> 'ordinary') AS care
    FROM ticket WHERE state = 'waiting' GROUP BY service_id ORDER BY service_id`
  const kept = `SELECT service_id, waiting, waiting_targeted AS targeted, waiting_handed_off AS handed_off, waiting_care AS care
    FROM service_day WHERE waiting > 0 ORDER BY service_id`
  expect(connection.prepare(kept).all()).toEqual(connection.prepare(counted).all())
}

/** H1: nobody in the hall is without somebody who answers, and nobody answers for what has ended unless it is said. */
function checkContacts({ app }: TestHall): void {
  const wrong = app.database.connection
    .prepare(
      `SELECT c.id FROM first_contact c JOIN (
        SELECT id,
          (SELECT count(*) FROM ticket WHERE first_contact_id = first_contact.id AND ended_at_ms IS NULL) +
          (SELECT count(*) FROM visit WHERE first_contact_id = first_contact.id AND ticket_id IS NULL AND ended_at_ms IS NULL)
          AS matters FROM first_contact) m USING (id)
      WHERE c.open_matters <> m.matters OR (m.matters > 0 AND c.closed_at_ms IS NOT NULL)`,
    )
    .all()
  expect(wrong).toEqual([])
}
