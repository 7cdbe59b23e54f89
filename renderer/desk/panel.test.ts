import { describe, expect, it } from 'vitest'
import type { Transaction } from '../../shared/visit/visit.ts'
import { lifeOf, type Panel } from './panel.ts'
import type { Serving, Situation } from './situation.ts'

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`
const transaction: Transaction = {
  id: id(1),
  visitId: id(2),
  kindId: 'enquiry',
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
const ended = { ...serving, transaction: undefined }
const nextBegun = {
  ...serving,
  visit: { ...serving.visit, transactions: [transaction, { ...transaction, id: id(8) }] },
}
const other = { ...serving, visit: { ...serving.visit, id: id(9) } }
const idle: Situation = { kind: 'idle' }
const ticket: Extract<Panel, { kind: 'sent' }>['ticket'] = {
  id: id(5),
  businessDay: '2026-11-23',
  serviceId: id(6),
  label: 'A001',
  care: 'ordinary',
  state: 'waiting',
  issued: { atMs: 0, steadyMs: 0 },
  called: null,
  recallCount: 0,
  counterId: null,
  handedOff: true,
  target: null,
  firstContactId: null,
  wanted: null,
}
const called: Situation = { kind: 'called', ticket: { ...ticket, state: 'called' } }

/** Whether what was opened at one moment is still open at the other. */
function stays(panel: Panel, before: Situation, after: Situation): boolean {
  return lifeOf(panel, before) === lifeOf(panel, after)
}

describe('what is opened over the middle of the desk', () => {
  it('goes when the middle goes over to another step', () => {
    expect([
      stays({ kind: 'waiting-list' }, idle, idle),
      stays({ kind: 'waiting-list' }, idle, called),
      stays({ kind: 'hold' }, serving, ended),
      stays({ kind: 'parked' }, idle, serving),
    ]).toEqual([true, false, false, false])
  })

  it('outlasts the end of the matter where the customer is sent on after it, but not the customer (L13)', () => {
    expect([
      stays({ kind: 'transfer' }, serving, ended),
      stays({ kind: 'transfer' }, serving, other),
      stays({ kind: 'transfer' }, ended, idle),
    ]).toEqual([true, false, false])
  })

  it('asks for the next matter until that has begun', () => {
    expect([
      stays({ kind: 'next-matter' }, serving, ended),
      stays({ kind: 'next-matter' }, ended, nextBegun),
    ]).toEqual([true, false])
  })

  it('tells the number of a customer who was sent on until the next one is called', () => {
    const sent: Panel = { kind: 'sent', ticket, placeName: '王芳', visitId: id(2) }
    expect([stays(sent, ended, idle), stays(sent, idle, called), stays(sent, idle, other)]).toEqual([
      true,
      false,
      false,
    ])
  })
})
