import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { TicketState } from '../../../shared/queue/ticket.ts'
import type { Client } from '../../../tests/support/client.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { openTestHall, people, type TestHall } from '../../../tests/support/test-hall.ts'

const seed = 20261123
const commandId = () => crypto.randomUUID()

/** What may follow what; `left`, `cancelled` and `finished` are ends (L15). */
const successors: Readonly<Record<TicketState, readonly TicketState[]>> = {
  waiting: ['called', 'left', 'cancelled'],
  called: ['serving', 'missed', 'left'],
  serving: ['finished'],
  missed: ['waiting', 'left'],
  left: [],
  cancelled: [],
  finished: [],
}

const acts = [
  'issue',
  'issueCare',
  'callNext',
  'callAny',
  'recall',
  'arrive',
  'miss',
  'return',
  'leave',
  'cancel',
  'finish',
  'pause',
  'resume',
  'wait',
  'restart',
] as const
type Act = { readonly name: (typeof acts)[number]; readonly isOther: boolean; readonly pick: number }

const sequences = fc.array(
  fc.record({ name: fc.constantFrom(...acts), isOther: fc.boolean(), pick: fc.nat(1000) }),
  { minLength: 30, maxLength: 120 },
)

it('leads every ticket through legal states only, to one end at the most, whatever two counters do (L11, L12, L15, invariant 11)', async () => {
  let done = 0
  await fc.assert(
    fc.asyncProperty(sequences, async (sequence) => {
      const hall = await openTestHall()
      try {
        await occupyBoth(hall)
        let before = statesOf(hall)
        for (const act of sequence) {
          if ((await codeOf(perform(hall, act))) === 'done') done += 1
          const after = statesOf(hall)
          checkMoves(before, after)
          checkCounts(hall)
          before = after
        }
      } finally {
        hall.close()
      }
    }),
    { seed, numRuns: 25 },
  )
  expect(done).toBeGreaterThan(500)
}, 60_000)

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
  const client = await hall.as(isOther ? people.otherClerk.number : people.clerk.number)
  const ticketId = pickTicket(hall, pick)
  const base = { commandId: commandId() }
  switch (name) {
    case 'issue':
    case 'issueCare':
      return issue(client, pick, name === 'issueCare')
    case 'callNext':
      return client.queue.callNext(base)
    case 'callAny':
      return client.queue.callTicket({ ...base, ticketId, reason: '身体不适' })
    case 'recall':
      return client.queue.recall({ ...base, ticketId })
    case 'arrive':
      return client.queue.markArrived({ ...base, ticketId })
    case 'miss':
      return client.queue.markMissed({ ...base, ticketId })
    case 'return':
      return client.queue.returnMissed({ ...base, ticketId })
    case 'leave':
      return client.queue.markLeft({ ...base, ticketId })
    case 'cancel':
      return client.queue.cancelTicket({ ...base, ticketId, reason: '取错号' })
    case 'finish':
      return finish(hall, client)
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

/** Ends whatever visit is open at the caller's counter. */
async function finish(hall: TestHall, client: Client): Promise<void> {
  const rows = hall.app.database.connection
    .prepare(
      "SELECT v.id AS visit, x.id AS matter FROM visit v JOIN visit_transaction x ON x.visit_id = v.id WHERE v.ended_at_ms IS NULL AND x.state <> 'ended'",
    )
    .all() as { visit: string; matter: string }[]
  for (const { visit, matter } of rows) {
    await codeOf(
      client.visit.endTransaction({
        commandId: commandId(),
        transactionId: matter,
        outcome: 'done',
        overrunReason: 'other',
      }),
    )
    await codeOf(client.visit.finish({ commandId: commandId(), visitId: visit }))
  }
}

function pickTicket(hall: TestHall, pick: number): string {
  const ids = hall.app.database.connection
    .prepare('SELECT id FROM ticket ORDER BY position')
    .pluck()
    .all() as string[]
  return ids[pick % Math.max(1, ids.length)] ?? crypto.randomUUID()
}

function statesOf(hall: TestHall): ReadonlyMap<string, TicketState> {
  const rows = hall.app.database.connection.prepare('SELECT id, state FROM ticket').raw().all() as [
    string,
    TicketState,
  ][]
  return new Map(rows)
}

function checkMoves(before: ReadonlyMap<string, TicketState>, after: ReadonlyMap<string, TicketState>): void {
  for (const [id, state] of after) {
    const from = before.get(id)
    if (from === undefined) expect(state).toBe('waiting')
    else if (from !== state) expect(successors[from]).toContain(state)
  }
  expect(after.size).toBeGreaterThanOrEqual(before.size)
}

/** Numbers once a day, one customer at a counter, and the kept counts are what counting gives. */
function checkCounts({ app }: TestHall): void {
  const one = (text: string) => app.database.connection.prepare(text).pluck().get()
  expect([
    one('SELECT count(*) - count(DISTINCT business_day || label) FROM ticket'),
    one("SELECT count(*) - count(DISTINCT counter_id) FROM ticket WHERE state IN ('called', 'serving')"),
    one('SELECT coalesce(sum(waiting), 0) FROM service_day') ===
      one("SELECT count(*) FROM ticket WHERE state = 'waiting'"),
    one('SELECT coalesce(sum(waiting_care), 0) FROM service_day') ===
      one("SELECT count(*) FROM ticket WHERE state = 'waiting' AND care <> 'ordinary'"),
  ]).toEqual([0, 0, true, true])
}
