import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fen } from '../../../shared/kernel/money.ts'
import { account, addAccount } from '../../../tests/support/add-account.ts'
import type { Client } from '../../../tests/support/client.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { openTestHall, people, type TestHall } from '../../../tests/support/test-hall.ts'
import { loadDayFigures } from './index.ts'

const commandId = () => crypto.randomUUID()

let hall: TestHall
let clerk: Client
let counterId: string
let visitId: string
let transactionId: string

beforeEach(async () => {
  hall = await openTestHall()
  clerk = await hall.as(people.clerk.number)
  const [counter] = (await clerk.hall.configuration()).counters
  counterId = counter?.id ?? ''
  await clerk.counter.occupy({ commandId: commandId(), counterId })
  const visit = await clerk.visit.startWalkIn({ commandId: commandId(), kindId: 'resident-payment' })
  visitId = visit.id
  transactionId = visit.transactions[0]?.id ?? ''
})
afterEach(() => hall.close())

type End = Omit<Parameters<Client['visit']['endTransaction']>[0], 'commandId' | 'transactionId'>
const end = (how: End) => clerk.visit.endTransaction({ commandId: commandId(), transactionId, ...how })
const rows = (text: string) => hall.app.database.connection.prepare(text).all()

describe('what cannot be done', () => {
  it('is not ended before it is said what was explained; “other” needs words (F8)', async () => {
    const before = rows('SELECT * FROM visit_transaction')
    const refusals = [
      await codeOf(end({ outcome: 'cannot-be-done' })),
      await codeOf(end({ outcome: 'cannot-be-done', explained: 'other-with-text' })),
      await codeOf(end({ outcome: 'cannot-be-done', explainedText: '没有选原因' })),
    ]
    expect({ refusals, after: rows('SELECT * FROM visit_transaction') }).toEqual({
      refusals: ['EXPLANATION_MISSING', 'EXPLANATION_MISSING', 'EXPLANATION_MISSING'],
      after: before,
    })
  })

  it.each([
    [{ explained: 'against-policy' }, { reason: 'against-policy', text: null }],
    [
      { explained: 'debt-open', explainedText: '欠费两期' },
      { reason: 'debt-open', text: null },
    ],
    [
      { explained: 'other-with-text', explainedText: '产权有争议' },
      { reason: 'other-with-text', text: '产权有争议' },
    ],
  ] as const)('is kept with the reason: %j (F8)', async (how, explained) => {
    const ended = await end({ outcome: 'cannot-be-done', ...how })
    const kept = rows('SELECT explained, explained_text FROM visit_transaction')
    expect([ended.outcome, ended.explained, kept]).toEqual([
      'cannot-be-done',
      explained,
      [{ explained: explained.reason, explained_text: explained.text }],
    ])
  })

  it('keeps no reason when it was done after all, and no words leave for headquarters (F8)', async () => {
    const ended = await end({ outcome: 'done', explained: 'other-with-text', explainedText: '产权有争议' })
    const sent = JSON.stringify(rows('SELECT payload FROM change_log'))
    expect([ended.explained, sent.includes('产权有争议')]).toEqual([null, false])
  })

  it('calls the manager over to an upset customer, once until somebody answers (F8)', async () => {
    const manager = await hall.as(people.manager.number)
    await end({ outcome: 'cannot-be-done', explained: 'not-the-owner', callManager: true })
    await clerk.visit.callManager({ commandId: commandId(), visitId })
    const open = () =>
      rows("SELECT subject_id FROM alarm WHERE kind = 'manager-called' AND answered_at_ms IS NULL")
    const first = open()
    const [alarm] = await manager.alarm.list({})
    await manager.alarm.answer({ commandId: commandId(), alarmId: alarm?.id ?? '', words: '已到窗口' })
    const answered = open()
    await clerk.visit.callManager({ commandId: commandId(), visitId })
    const second = open()
    await clerk.visit.finish({ commandId: commandId(), visitId })
    const stranger = await codeOf(clerk.visit.callManager({ commandId: commandId(), visitId }))
    expect({ first, answered, second, atEnd: open(), stranger }).toEqual({
      first: [{ subject_id: visitId }],
      answered: [],
      second: [{ subject_id: `${visitId} 2` }],
      atEnd: [],
      stranger: 'VISIT_NOT_FOUND',
    })
  })
})

describe('the quantity of a transaction', () => {
  it('is one, unless the clerk says how many: twelve bills are one transaction, counted as 12', async () => {
    await end({ outcome: 'done', quantity: 12 })
    const next = await clerk.visit.startTransaction({ commandId: commandId(), visitId, kindId: 'desk-order' })
    await clerk.visit.endTransaction({ commandId: commandId(), transactionId: next.id, outcome: 'done' })
    const figures = hall.app.database.read((tx) => loadDayFigures(tx, '2026-11-23', counterId))
    expect(figures).toEqual({ visits: 0, transactions: 2, quantity: 13, overruns: 0 })
  })

  it.each([0, 1000, 1.5])('is refused as %d', async (wrong) => {
    expect(await codeOf(end({ outcome: 'done', quantity: wrong }))).toBe('INPUT_REFUSED')
  })

  it('of a payment is the number of bills that were paid in it; a prepayment is one', async () => {
    addAccount(hall.app.database)
    const bills = ['2026-09', '2026-10', '2026-11'].map((period) => ({ id: commandId(), period }))
    for (const { id, period } of bills)
      hall.app.database.connection
        .prepare(`INSERT INTO bill VALUES (?, ?, ?, 0, 100, 100, 5000, 0, 0, '2026-12-20')`)
        .run(id, account.number, period)
    await clerk.shift.open({ commandId: commandId(), pieces: {} })
    const pay = async (lines: Parameters<Client['cashier']['chooseLines']>[0]['lines']) => {
      const { intentId } = await clerk.cashier.openPayment({
        commandId: commandId(),
        visitId,
        accountNumber: account.number,
      })
      const { due } = await clerk.cashier.chooseLines({ commandId: commandId(), intentId, lines })
      await clerk.cashier.tender({ commandId: commandId(), intentId, tendered: due })
      await clerk.cashier.confirmReceived({ commandId: commandId(), intentId, tendered: due })
      await clerk.cashier.takePayment({ commandId: commandId(), intentId, change: fen(0) })
    }
    const [first, ...others] = bills.map(({ id }) => ({
      kind: 'bill' as const,
      billId: id,
      amount: fen(5000),
    }))
    await pay(first === undefined ? [] : [first])
    await pay([...others, { kind: 'prepayment', amount: fen(100) }])
    const paid = await end({ outcome: 'done' })
    const next = await clerk.visit.startTransaction({
      commandId: commandId(),
      visitId,
      kindId: 'resident-payment',
    })
    transactionId = next.id
    await pay([{ kind: 'prepayment', amount: fen(100) }])
    const prepaid = await end({ outcome: 'done' })
    expect([paid.quantity, prepaid.quantity]).toEqual([3, 1])
  })
})
