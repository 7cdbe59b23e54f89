import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { openTestHall, people, openingMs, type TestHall } from '../../../tests/support/test-hall.ts'
import { account, addAccount } from '../../../tests/support/add-account.ts'
import type { Client } from '../../../tests/support/client.ts'
import { workedMs, type TimerPoint } from '../../../shared/visit/timer.ts'
import { findVisit, loadDayFigures, setTransactionKind } from './index.ts'

const minute = 60_000
const commandId = () => crypto.randomUUID()
const anId: unknown = expect.any(String)
const done = { outcome: 'done' } as const

let hall: TestHall
beforeEach(async () => {
  hall = await openTestHall()
})
afterEach(() => hall.close())

async function clerkAt(number: number, person: { readonly number: string } = people.clerk): Promise<Client> {
  const clerk = await hall.as(person.number)
  const counter = (await clerk.counter.list()).find((each) => each.number === number)
  await clerk.counter.occupy({ commandId: commandId(), counterId: counter?.id ?? '' })
  return clerk
}

async function walkIn(kindId = 'resident-payment') {
  const clerk = await clerkAt(1)
  const visit = await clerk.visit.startWalkIn({ commandId: commandId(), kindId })
  return { clerk, visit, visitId: visit.id, transactionId: visit.transactions[0]?.id ?? '' }
}

const refusalOf = (call: Promise<unknown>) =>
  call.then(
    () => 'accepted',
    (error: { code: string }) => error.code,
  )

/** Every row that a visit is made of: what a refusal must leave as it was. */
const rows = () =>
  ['visit', 'visit_transaction', 'timer_event', 'counter_session', 'ticket', 'change_log'].map((table) =>
    hall.app.database.connection.prepare(`SELECT * FROM ${table}`).all(),
  )
const timer = () =>
  hall.app.database.connection
    .prepare('SELECT type, steady_ms AS steadyMs FROM timer_event ORDER BY id')
    .all() as TimerPoint[]
const lastOverran = () =>
  hall.app.database.connection.prepare('SELECT last_overran FROM counter_session').pluck().all()

describe('a customer without a ticket', () => {
  test('begins a visit whose first transaction runs against the limit of its kind (T1)', async () => {
    const clerk = await clerkAt(1)
    const counterId = (await clerk.counter.list())[0]?.id
    const visit = await clerk.visit.startWalkIn({ commandId: commandId(), kindId: 'resident-payment' })
    expect({ visit, timer: timer() }).toEqual({
      visit: {
        id: anId,
        counterId,
        ticketId: null,
        firstContactId: anId,
        state: 'open',
        startedAtMs: openingMs,
        parkedMs: 0,
        transactions: [
          {
            id: anId,
            visitId: visit.id,
            kindId: 'resident-payment',
            state: 'running',
            limitSeconds: 300,
            startedAtMs: openingMs,
            workedMs: 0,
            heldMs: 0,
            parkedMs: 0,
            holdReason: null,
            outcome: null,
            quantity: 1,
            explained: null,
          },
        ],
      },
      timer: [{ type: 'start', steadyMs: openingMs }],
    })
  })

  test.each([
    ['resident-payment', 300],
    ['other-payment', 1200],
    ['electricity-business', 1200],
    ['desk-order', 180],
  ])('has for %s %i seconds (T1, T2, T3)', async (kindId, seconds) => {
    expect((await walkIn(kindId)).visit.transactions.map((each) => each.limitSeconds)).toEqual([seconds])
  })

  test('is not begun by somebody who has no counter', async () => {
    const clerk = await hall.as(people.clerk.number)
    expect(await refusalOf(clerk.visit.startWalkIn({ commandId: commandId(), kindId: 'desk-order' }))).toBe(
      'NO_COUNTER',
    )
  })

  test('is not begun at a paused counter (P1)', async () => {
    const clerk = await clerkAt(1)
    const { number, pin } = people.manager
    const pause = { reason: 'meal', expectedMinutes: 30, approval: { number, pin } } as const
    await clerk.counter.pause({ commandId: commandId(), ...pause })
    expect(await refusalOf(clerk.visit.startWalkIn({ commandId: commandId(), kindId: 'desk-order' }))).toBe(
      'COUNTER_PAUSED',
    )
  })

  test('is not begun while another customer is called to the counter or served there (L12)', async () => {
    const clerk = await clerkAt(1)
    const start = () => refusalOf(clerk.visit.startWalkIn({ commandId: commandId(), kindId: 'desk-order' }))
    const [service] = (await clerk.hall.configuration()).services
    await clerk.queue.issueTicket({ commandId: commandId(), serviceId: service?.id ?? '', care: 'ordinary' })
    const ticket = await clerk.queue.callNext({ commandId: commandId() })
    const called = await start()
    await clerk.queue.markArrived({ commandId: commandId(), ticketId: ticket.id })
    expect([called, await start()]).toEqual(['CUSTOMER_AT_COUNTER', 'CUSTOMER_AT_COUNTER'])
  })

  test('is not begun with a kind that the hall does not have, and leaves nothing behind', async () => {
    const clerk = await clerkAt(1)
    const before = rows()
    const refusal = await refusalOf(
      clerk.visit.startWalkIn({ commandId: commandId(), kindId: 'no-such-kind' }),
    )
    expect({ refusal, after: rows() }).toEqual({ refusal: 'TRANSACTION_KIND_NOT_FOUND', after: before })
  })
})

describe('the timer of a transaction', () => {
  test('stands still while it is held for a reason from the list, and runs on when resumed', async () => {
    const { clerk, transactionId } = await walkIn()
    hall.advance(2 * minute)
    const held = await clerk.visit.hold({ commandId: commandId(), transactionId, reason: 'system-slow' })
    hall.advance(8 * minute)
    const resumed = await clerk.visit.resume({ commandId: commandId(), transactionId })
    hall.advance(minute)
    const ended = await clerk.visit.endTransaction({ commandId: commandId(), transactionId, ...done })
    const shown = [held, resumed, ended].map((each) => [
      each.state,
      each.holdReason,
      each.workedMs,
      each.startedAtMs,
    ])
    expect({ shown, timer: timer() }).toEqual({
      shown: [
        ['held', 'system-slow', 2 * minute, openingMs],
        ['running', null, 2 * minute, openingMs],
        ['ended', null, 3 * minute, openingMs],
      ],
      timer: [
        { type: 'start', steadyMs: openingMs },
        { type: 'hold', steadyMs: openingMs + 2 * minute },
        { type: 'resume', steadyMs: openingMs + 10 * minute },
        { type: 'end', steadyMs: openingMs + 11 * minute },
      ],
    })
  })

  test('has for every state exactly these ways out; the others are refused and change nothing (L13)', async () => {
    const { clerk, transactionId } = await walkIn()
    const acts = {
      hold: () => clerk.visit.hold({ commandId: commandId(), transactionId, reason: 'other' }),
      resume: () => clerk.visit.resume({ commandId: commandId(), transactionId }),
      end: () => clerk.visit.endTransaction({ commandId: commandId(), transactionId, ...done }),
    }
    const refusals: Record<string, string> = {}
    const refuseAll = async (state: string, names: readonly (keyof typeof acts)[]) => {
      for (const name of names) {
        const before = rows()
        refusals[`${state}: ${name}`] = await refusalOf(acts[name]())
        expect(rows()).toEqual(before)
      }
    }
    await refuseAll('running', ['resume'])
    await acts.hold()
    await refuseAll('held', ['hold'])
    await acts.end()
    await refuseAll('ended', ['hold', 'resume', 'end'])
    expect(refusals).toEqual({
      'running: resume': 'TRANSACTION_NOT_HELD',
      'held: hold': 'TRANSACTION_NOT_RUNNING',
      'ended: hold': 'TRANSACTION_NOT_RUNNING',
      'ended: resume': 'TRANSACTION_NOT_HELD',
      'ended: end': 'TRANSACTION_ALREADY_ENDED',
    })
  })

  test('shows what was worked, whatever is pressed and however the wall clock is set (L13)', async () => {
    const { clerk, visitId, transactionId } = await walkIn()
    const step = fc.record({
      act: fc.constantFrom('hold', 'resume'),
      ms: fc.integer({ min: 0, max: 9 * minute }),
      clockMs: fc.integer({ min: -72 * 60 * minute, max: 72 * 60 * minute }),
    })
    const expected = { worked: 0, isRunning: true }
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        for (const { act, ms, clockMs } of steps) {
          hall.advance(ms)
          hall.setClock(clockMs)
          if (expected.isRunning) expected.worked += ms
          const call = { commandId: commandId(), transactionId }
          const refusal = await refusalOf(
            act === 'hold' ? clerk.visit.hold({ ...call, reason: 'other' }) : clerk.visit.resume(call),
          )
          expect(refusal === 'accepted').toBe(expected.isRunning === (act === 'hold'))
          expected.isRunning = act === 'resume'
        }
        const shown = hall.app.database.read((tx) => findVisit(tx, visitId, hall.app.ports.clock.now()))
        expect(shown?.transactions.map((each) => each.workedMs)).toEqual([expected.worked])
      }),
      { seed: 20_261_123, numRuns: 60 },
    )
  })

  test('refuses on disk that an event is edited or taken away (L13)', async () => {
    await walkIn()
    const { connection } = hall.app.database
    expect(() => connection.exec('UPDATE timer_event SET steady_ms = 0')).toThrow('append-only')
    expect(() => connection.exec('DELETE FROM timer_event')).toThrow('append-only')
  })

  test('gets the limit of the other kind when the matter turns out to be one; its start stays (T2, L13)', async () => {
    const { visitId, transactionId } = await walkIn()
    hall.advance(minute)
    hall.app.database.write((tx) => setTransactionKind(tx, transactionId, 'other-payment'))
    const visit = hall.app.database.read((tx) => findVisit(tx, visitId, hall.app.ports.clock.now()))
    const shown = visit?.transactions.map((each) => [
      each.kindId,
      each.limitSeconds,
      each.startedAtMs,
      each.workedMs,
    ])
    expect(shown).toEqual([['other-payment', 1200, openingMs, minute]])
  })

  test('is the same after a crash and a restart as without them', async () => {
    const { visitId } = await walkIn()
    hall.advance(2 * minute)
    hall.restart()
    hall.advance(minute)
    const visit = hall.app.database.read((tx) => findVisit(tx, visitId, hall.app.ports.clock.now()))
    expect(visit?.transactions.map((each) => [each.state, each.workedMs])).toEqual([['running', 3 * minute]])
  })
})

describe('the end of a transaction', () => {
  test('past its limit asks why, and changes nothing without an answer (T1)', async () => {
    const { clerk, transactionId } = await walkIn()
    hall.advance(5 * minute + 1)
    const before = rows()
    const refusal = await refusalOf(
      clerk.visit.endTransaction({ commandId: commandId(), transactionId, ...done }),
    )
    expect({ refusal, after: rows() }).toEqual({ refusal: 'OVERRUN_REASON_MISSING', after: before })
  })

  test('keeps the reason and the time worked, and owes the next customer an apology (Q2, T1)', async () => {
    const { clerk, transactionId } = await walkIn()
    hall.advance(6 * minute)
    await clerk.visit.endTransaction({
      commandId: commandId(),
      transactionId,
      outcome: 'cannot-be-done',
      explained: 'debt-open',
      overrunReason: 'difficult-case',
    })
    hall.advance(60 * minute)
    const kept = hall.app.database.connection
      .prepare('SELECT state, outcome, explained, overrun_reason, worked_ms FROM visit_transaction')
      .all()
    expect({ kept, lastOverran: lastOverran() }).toEqual({
      kept: [
        {
          state: 'ended',
          outcome: 'cannot-be-done',
          explained: 'debt-open',
          overrun_reason: 'difficult-case',
          worked_ms: 6 * minute,
        },
      ],
      lastOverran: [1],
    })
  })

  test('in time, to the last millisecond, is no overrun, whatever reason was chosen; the next customer is owed none (Q2)', async () => {
    const { clerk, visitId, transactionId } = await walkIn()
    hall.advance(6 * minute)
    await clerk.visit.endTransaction({
      commandId: commandId(),
      transactionId,
      ...done,
      overrunReason: 'other',
    })
    const next = await clerk.visit.startTransaction({ commandId: commandId(), visitId, kindId: 'desk-order' })
    hall.advance(3 * minute)
    await clerk.visit.endTransaction({
      commandId: commandId(),
      transactionId: next.id,
      outcome: 'withdrawn',
      overrunReason: 'other',
    })
    const kept = hall.app.database.connection
      .prepare('SELECT outcome, overrun_reason, worked_ms FROM visit_transaction ORDER BY position')
      .all()
    expect({ kept, lastOverran: lastOverran() }).toEqual({
      kept: [
        { outcome: 'done', overrun_reason: 'other', worked_ms: 6 * minute },
        { outcome: 'withdrawn', overrun_reason: null, worked_ms: 3 * minute },
      ],
      lastOverran: [0],
    })
  })

  test.each([
    ['choosing', 'PAYMENT_STILL_OPEN'],
    ['due', 'PAYMENT_STILL_OPEN'],
    ['tendered', 'PAYMENT_STILL_OPEN'],
    ['received', 'PAYMENT_STILL_OPEN'],
    ['paid', 'accepted'],
    ['abandoned', 'accepted'],
  ])('with a payment at the step %s is %s', async (step, expected) => {
    const { clerk, visitId, transactionId } = await walkIn()
    const { connection } = hall.app.database
    addAccount(hall.app.database)
    connection
      .prepare(
        `INSERT INTO payment (intent_id, visit_id, transaction_id, account_number, step, lines, due_fen, opened_at_ms)
         VALUES (?, ?, ?, ?, ?, '[]', 0, ?)`,
      )
      .run(commandId(), visitId, transactionId, account.number, step, openingMs)
    expect(
      await refusalOf(clerk.visit.endTransaction({ commandId: commandId(), transactionId, ...done })),
    ).toBe(expected)
  })
})

describe('a visit', () => {
  test('takes one matter after another, each with its own timer and limit', async () => {
    const { clerk, visitId, transactionId } = await walkIn()
    const start = () =>
      clerk.visit.startTransaction({ commandId: commandId(), visitId, kindId: 'electricity-business' })
    const whileRunning = await refusalOf(start())
    await clerk.visit.hold({ commandId: commandId(), transactionId, reason: 'asks-colleague' })
    const whileHeld = await refusalOf(start())
    hall.advance(minute)
    await clerk.visit.endTransaction({ commandId: commandId(), transactionId, ...done })
    const unknown = await refusalOf(
      clerk.visit.startTransaction({ commandId: commandId(), visitId, kindId: 'none' }),
    )
    const second = await start()
    expect({ whileRunning, whileHeld, unknown, second }).toEqual({
      whileRunning: 'TRANSACTION_STILL_OPEN',
      whileHeld: 'TRANSACTION_STILL_OPEN',
      unknown: 'TRANSACTION_KIND_NOT_FOUND',
      second: {
        id: anId,
        visitId,
        kindId: 'electricity-business',
        state: 'running',
        limitSeconds: 1200,
        startedAtMs: openingMs + minute,
        workedMs: 0,
        heldMs: 0,
        parkedMs: 0,
        holdReason: null,
        outcome: null,
        quantity: 1,
        explained: null,
      },
    })
  })

  test('is finished when its matters are ended, and its ticket with it (L15)', async () => {
    const clerk = await clerkAt(1)
    const [service] = (await clerk.hall.configuration()).services
    await clerk.queue.issueTicket({ commandId: commandId(), serviceId: service?.id ?? '', care: 'ordinary' })
    const { id: ticketId, label } = await clerk.queue.callNext({ commandId: commandId() })
    const { visitId } = await clerk.queue.markArrived({ commandId: commandId(), ticketId })
    const finish = () => clerk.visit.finish({ commandId: commandId(), visitId })
    const visit = hall.app.database.read((tx) => findVisit(tx, visitId, hall.app.ports.clock.now()))
    const transactionId = visit?.transactions[0]?.id ?? ''
    const whileRunning = await refusalOf(finish())
    await clerk.visit.hold({ commandId: commandId(), transactionId, reason: 'customer-fetches-document' })
    const whileHeld = await refusalOf(finish())
    hall.advance(minute)
    await clerk.visit.endTransaction({ commandId: commandId(), transactionId, ...done })
    const finished = await finish()
    const again = await refusalOf(finish())
    const more = await refusalOf(
      clerk.visit.startTransaction({ commandId: commandId(), visitId, kindId: 'desk-order' }),
    )
    const ticket = await clerk.queue.find({ label })
    expect({ whileRunning, whileHeld, finished, again, more, ticket: ticket?.state }).toEqual({
      whileRunning: 'TRANSACTION_STILL_OPEN',
      whileHeld: 'TRANSACTION_STILL_OPEN',
      finished: {
        id: visitId,
        counterId: visit?.counterId,
        ticketId,
        firstContactId: visit?.firstContactId,
        state: 'finished',
        startedAtMs: openingMs,
        parkedMs: 0,
        transactions: [{ ...visit?.transactions[0], state: 'ended', outcome: 'done', heldMs: minute }],
      },
      again: 'VISIT_NOT_FOUND',
      more: 'VISIT_NOT_FOUND',
      ticket: 'finished',
    })
  })

  test('belongs to its clerk: nobody else works on it, not even the manager (Q5)', async () => {
    const { clerk, visitId, transactionId } = await walkIn()
    const other = await clerkAt(2, people.otherClerk)
    const before = rows()
    const refusals = [
      await refusalOf(
        other.visit.startTransaction({ commandId: commandId(), visitId, kindId: 'desk-order' }),
      ),
      await refusalOf(other.visit.hold({ commandId: commandId(), transactionId, reason: 'other' })),
      await refusalOf(other.visit.resume({ commandId: commandId(), transactionId })),
      await refusalOf(other.visit.endTransaction({ commandId: commandId(), transactionId, ...done })),
      await refusalOf(other.visit.finish({ commandId: commandId(), visitId })),
      await refusalOf(clerk.visit.finish({ commandId: commandId(), visitId: commandId() })),
      await refusalOf(
        clerk.visit.endTransaction({ commandId: commandId(), transactionId: commandId(), ...done }),
      ),
    ]
    expect({ refusals, after: rows() }).toEqual({
      refusals: [
        'VISIT_NOT_FOUND',
        'TRANSACTION_NOT_FOUND',
        'TRANSACTION_NOT_FOUND',
        'TRANSACTION_NOT_FOUND',
        'VISIT_NOT_FOUND',
        'VISIT_NOT_FOUND',
        'TRANSACTION_NOT_FOUND',
      ],
      after: before,
    })
  })

  test('counts for the day of its counter once it is ended, with what overran', async () => {
    const { clerk, visit, visitId, transactionId } = await walkIn()
    const figures = () => hall.app.database.read((tx) => loadDayFigures(tx, '2026-11-23', visit.counterId))
    const atFirst = figures()
    hall.advance(6 * minute)
    await clerk.visit.endTransaction({
      commandId: commandId(),
      transactionId,
      ...done,
      overrunReason: 'other',
    })
    const second = await clerk.visit.startTransaction({
      commandId: commandId(),
      visitId,
      kindId: 'desk-order',
    })
    const between = figures()
    await clerk.visit.endTransaction({ commandId: commandId(), transactionId: second.id, ...done })
    await clerk.visit.finish({ commandId: commandId(), visitId })
    const other = hall.app.database.read((tx) => loadDayFigures(tx, '2026-11-24', visit.counterId))
    expect([atFirst, between, figures(), other]).toEqual([
      { visits: 0, transactions: 0, quantity: 0, overruns: 0 },
      { visits: 0, transactions: 1, quantity: 1, overruns: 1 },
      { visits: 1, transactions: 2, quantity: 2, overruns: 1 },
      { visits: 0, transactions: 0, quantity: 0, overruns: 0 },
    ])
  })

  test('tells headquarters what became of it, without a name', async () => {
    const { clerk, visit, visitId, transactionId } = await walkIn()
    hall.advance(minute)
    await clerk.visit.hold({ commandId: commandId(), transactionId, reason: 'other' })
    await clerk.visit.resume({ commandId: commandId(), transactionId })
    await clerk.visit.endTransaction({ commandId: commandId(), transactionId, ...done })
    await clerk.visit.finish({ commandId: commandId(), visitId })
    const changes = hall.app.database.connection
      .prepare(`SELECT type, payload FROM change_log WHERE type LIKE 'visit.%' ORDER BY seq`)
      .all() as { type: string; payload: string }[]
    const counterId = (await clerk.counter.list())[0]?.id
    expect(changes.map(({ type, payload }) => [type, JSON.parse(payload) as unknown])).toEqual([
      ['visit.walkInStarted', { ...visit, counterId }],
      ['visit.transactionHeld', { transactionId, reason: 'other', workedMs: minute }],
      ['visit.transactionResumed', { transactionId, workedMs: minute }],
      [
        'visit.transactionEnded',
        {
          transactionId,
          kindId: 'resident-payment',
          outcome: 'done',
          workedMs: minute,
          limitSeconds: 300,
          overrunReason: null,
          quantity: 1,
          explained: null,
        },
      ],
      ['visit.finished', { visitId, counterId, ticketId: null }],
    ])
  })
})

test('the stored events alone give the time that was frozen', async () => {
  const { clerk, transactionId } = await walkIn()
  hall.advance(minute)
  await clerk.visit.hold({ commandId: commandId(), transactionId, reason: 'other' })
  hall.advance(minute)
  const ended = await clerk.visit.endTransaction({ commandId: commandId(), transactionId, ...done })
  hall.advance(minute)
  expect([ended.workedMs, workedMs(timer(), hall.app.ports.clock.now().steadyMs)]).toEqual([minute, minute])
})
