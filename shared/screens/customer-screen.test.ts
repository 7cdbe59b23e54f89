import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { paymentStepSchema, type Payment, type PaymentStep } from '../cashier/payment.ts'
import { signSchema } from '../counter/counter.ts'
import { fen } from '../kernel/money.ts'
import type { Transaction, Visit } from '../visit/visit.ts'
import { customerScreenFigures, thanksLeftMs, type CounterScene } from './customer-screen.ts'

const matter = (id: string): Transaction => ({
  id,
  visitId: 'v1',
  kindId: 'resident-payment',
  state: 'running',
  limitSeconds: 300,
  startedAtMs: 0,
  workedMs: 0,
  heldMs: 0,
  parkedMs: 0,
  holdReason: null,
  outcome: null,
  quantity: 1,
  explained: null,
})
const visitOf = (...ids: string[]): Visit => ({
  id: 'v1',
  counterId: 'c3',
  ticketId: 'A012',
  firstContactId: 'f1',
  state: 'open',
  startedAtMs: 0,
  parkedMs: 0,
  transactions: ids.map(matter),
})
const paymentAt = (step: PaymentStep, transactionId = 't1'): Payment => ({
  intentId: 'i1',
  transactionId,
  accountNumber: '4520900001',
  step,
  lines: [],
  parts: [],
  due: fen(21_363),
  tendered: fen(25_000),
  change: fen(3637),
  cashCount: null,
  receiptId: null,
})
const idle: CounterScene = {
  sign: 'open',
  customer: undefined,
  visit: undefined,
  payment: undefined,
  isThanked: false,
}
const serving: CounterScene = { ...idle, sign: 'serving', customer: 'serving', visit: visitOf('t1') }
const nothing = { due: null, tendered: null, change: null }

describe('the customer screen', () => {
  test('shows each figure of a payment when it is said, the amount due first (L7, C1)', () => {
    const shown = paymentStepSchema.options.map((step) => [
      step,
      customerScreenFigures({ ...serving, payment: paymentAt(step) }),
    ])
    expect(shown).toEqual([
      ['choosing', { state: 'serving', ...nothing }],
      ['due', { state: 'due', due: 21_363, tendered: null, change: null }],
      ['tendered', { state: 'received', due: 21_363, tendered: 25_000, change: null }],
      ['received', { state: 'change', due: 21_363, tendered: 25_000, change: 3637 }],
      ['paid', { state: 'paid', due: 21_363, tendered: 25_000, change: 3637 }],
      ['abandoned', { state: 'serving', ...nothing }],
    ])
  })

  test.each<[string, Partial<CounterScene>, string]>([
    ['idle at an open counter', {}, 'idle'],
    ['the call', { customer: 'called' }, 'called'],
    ['that somebody with a ticket is served', { ...serving }, 'serving'],
    ['that somebody without a ticket is served', { ...serving, customer: undefined }, 'serving'],
    ['thanks when the visit is over', { isThanked: true }, 'thanks'],
    ['the next call before the thanks are over', { customer: 'called', isThanked: true }, 'called'],
    [
      'the pause at once, also while somebody is still thanked (P1)',
      { sign: 'paused', isThanked: true },
      'paused',
    ],
    ['that the counter is closed', { sign: 'closed' }, 'closed'],
    [
      'nothing of an earlier payment while the next matter is dealt with',
      { ...serving, visit: visitOf('t1', 't2'), payment: paymentAt('paid') },
      'serving',
    ],
  ])('shows %s', (_, scene, state) => {
    expect(customerScreenFigures({ ...idle, ...scene })).toEqual({ state, ...nothing })
  })

  test('shows money only with its payment, and never change before what was received', () => {
    const scene = fc.record({
      sign: fc.constantFrom(...signSchema.options),
      customer: fc.constantFrom('called' as const, 'serving' as const, undefined),
      visit: fc.constantFrom(undefined, visitOf('t1'), visitOf('t1', 't2')),
      payment: fc.option(
        fc.constantFrom(...paymentStepSchema.options).map((step) => paymentAt(step)),
        { nil: undefined },
      ),
      isThanked: fc.boolean(),
    })
    fc.assert(
      fc.property(scene, (each) => {
        const { state, due, tendered, change } = customerScreenFigures(each)
        const isPaying = ['due', 'received', 'change', 'paid'].includes(state)
        return (
          (due !== null) === isPaying &&
          (tendered === null || due !== null) &&
          (change === null || tendered !== null)
        )
      }),
      { seed: 20_261_123, numRuns: 2000 },
    )
  })
})

test('a customer is thanked for eight seconds, and not at all when the clock was put before the end of the visit', () => {
  const left = [undefined, 10_000, 9_999, 2_001, 2_000, 10_001].map((ended) => thanksLeftMs(ended, 10_000))
  expect(left).toEqual([0, 8000, 7999, 1, 0, 0])
})
