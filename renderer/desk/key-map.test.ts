import { describe, expect, it } from 'vitest'
import { fen } from '../../shared/kernel/money.ts'
import type { Payment } from '../../shared/cashier/payment.ts'
import type { Transaction } from '../../shared/visit/visit.ts'
import { deskKeys, idleReason, type KeyScene } from './key-map.ts'
import type { Serving } from './situation.ts'

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`
const transaction: Transaction = {
  id: id(1),
  visitId: id(2),
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
}
const payment: Payment = {
  intentId: id(3),
  transactionId: id(1),
  accountNumber: '4520900001',
  step: 'due',
  lines: [],
  parts: [],
  due: fen(100),
  tendered: null,
  change: null,
  cashCount: null,
  receiptId: null,
}
const serving: Serving = {
  kind: 'serving',
  visit: {
    id: id(2),
    counterId: id(4),
    ticketId: null,
    firstContactId: id(7),
    state: 'open',
    startedAtMs: 0,
    parkedMs: 0,
    transactions: [transaction],
  },
  ticket: null,
  transaction,
  payment: undefined,
  receipt: undefined,
}
const called: KeyScene['situation'] = {
  kind: 'called',
  ticket: {
    id: id(5),
    businessDay: '2026-11-23',
    serviceId: id(6),
    label: 'A001',
    care: 'ordinary',
    state: 'called',
    issued: { atMs: 0, steadyMs: 0 },
    called: { atMs: 0, steadyMs: 0 },
    recallCount: 0,
    counterId: id(4),
    handedOff: false,
    target: null,
    firstContactId: null,
    wanted: null,
  },
}
const scene: KeyScene = {
  situation: { kind: 'idle' },
  recall: undefined,
  someoneWaits: true,
  isBusy: false,
  isConnected: true,
}
const working = (changes: Partial<KeyScene>) =>
  deskKeys.filter((key) => idleReason(key, { ...scene, ...changes }) === undefined).join(' ')

describe('the keys of the desk', () => {
  it('do what the moment allows, and nothing else', () => {
    expect({
      idle: working({}),
      'nobody waits': working({ someoneWaits: false }),
      called: working({
        situation: called,
        recall: { left: 3, waitSeconds: 12, mayRecall: false, mayMarkMissed: false },
      }),
      'called, 20 s later': working({
        situation: called,
        recall: { left: 3, waitSeconds: 0, mayRecall: true, mayMarkMissed: false },
      }),
      'called for the last time': working({
        situation: called,
        recall: { left: 0, waitSeconds: 0, mayRecall: false, mayMarkMissed: true },
      }),
      serving: working({ situation: serving }),
      'on hold': working({ situation: { ...serving, transaction: { ...transaction, state: 'held' } } }),
      'between two matters': working({ situation: { ...serving, transaction: undefined } }),
      paying: working({ situation: { ...serving, payment } }),
      paused: working({ situation: { kind: 'paused', pause: null } }),
      busy: working({ isBusy: true }),
      disconnected: working({ isConnected: false }),
    }).toEqual({
      idle: 'F2 F5 F8 Shift+F2 Shift+F3 Shift+F9 Ctrl+F8 Ctrl+F9',
      'nobody waits': 'F5 F8 Shift+F2 Shift+F3 Shift+F9 Ctrl+F8 Ctrl+F9',
      called: 'F4 Shift+F2 Shift+F3 Shift+F9 Ctrl+F9',
      'called, 20 s later': 'F3 F4 Shift+F2 Shift+F3 Shift+F9 Ctrl+F9',
      'called for the last time': 'F4 F6 Shift+F2 Shift+F3 Shift+F9 Ctrl+F9',
      serving:
        'F7 F9 F10 Shift+F2 Shift+F3 Shift+F4 Shift+F5 Shift+F6 Shift+F7 Shift+F8 Shift+F9 Ctrl+F8 Ctrl+F9',
      'on hold': 'F7 F10 Shift+F2 Shift+F3 Shift+F4 Shift+F5 Shift+F6 Shift+F7 Shift+F8 Shift+F9 Ctrl+F9',
      'between two matters': 'F7 F10 Shift+F2 Shift+F3 Shift+F4 Shift+F5 Shift+F7 Shift+F8 Shift+F9 Ctrl+F9',
      // While money is on the table nothing leads away from the customer (L13).
      paying: 'Shift+F2 Shift+F3 Shift+F4 Shift+F9',
      paused: 'F8 Shift+F2 Shift+F3 Shift+F9 Ctrl+F9',
      busy: '',
      disconnected: '',
    })
  })

  it('say why they do nothing: pausing waits for the customer (P1), missed for the last recall', () => {
    expect([
      idleReason('F8', { ...scene, situation: serving }),
      idleReason('F6', {
        ...scene,
        situation: called,
        recall: { left: 1, waitSeconds: 0, mayRecall: true, mayMarkMissed: false },
      }),
      idleReason('F3', {
        ...scene,
        situation: called,
        recall: { left: 0, waitSeconds: 5, mayRecall: false, mayMarkMissed: false },
      }),
      idleReason('F10', { ...scene, situation: { ...serving, payment } }),
    ]).toEqual(['customer-here', 'recalls-left', 'no-recalls-left', 'payment-open'])
  })

  it('neither call the next nor begin with a walk-in while a customer is here (L13)', () => {
    const keys = ['F2', 'F5', 'F7', 'Shift+F8', 'Shift+F6'] as const
    expect([
      keys.map((key) => idleReason(key, { ...scene, situation: serving })),
      keys.map((key) => idleReason(key, { ...scene, situation: called })),
      keys.map((key) => idleReason(key, { ...scene, situation: { ...serving, payment } })),
    ]).toEqual([
      ['customer-here', 'customer-here', undefined, undefined, undefined],
      ['customer-here', 'customer-here', 'nobody-served', 'nobody-served', 'nobody-served'],
      ['customer-here', 'customer-here', 'payment-open', 'payment-open', 'payment-open'],
    ])
  })

  it('are none that the browser or Windows keeps for itself: full screen, tools, the context menu', () => {
    expect(
      deskKeys.filter(
        (key) => /F1[1-9]|Shift\+F10|Ctrl\+F4/.test(key) || !/^((Shift|Ctrl)\+)?F\d+$/.test(key),
      ),
    ).toEqual([])
    expect(new Set(deskKeys).size).toBe(deskKeys.length)
  })
})
