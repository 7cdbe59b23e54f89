import { expect, it } from 'vitest'
import type { HandOff, Recipient } from '../../shared/handoff/hand-off.ts'
import { handOffStates } from '../../shared/handoff/hand-off-states.ts'
import type { Responsibility, Stage } from '../../shared/responsibility/responsibility.ts'
import { actsOf, actsOfManager, isSaidThere } from './acts-of.ts'

const department: Recipient = { kind: 'department', placeId: 'p' }
const counter: Recipient = { kind: 'counter', counterId: 'c' }
const aVisit: HandOff['subject'] = { kind: 'visit', id: 'v' }
const handOffIn = (state: HandOff['state'], to: Recipient, subject = aVisit) =>
  ({ id: 'h', state, to, subject }) as HandOff
const item = (stage: Stage, state: HandOff['state'], to: Recipient) =>
  ({ kind: 'hand-off', id: 'h', stage, handOff: handOffIn(state, to) }) as Responsibility

it('offers the recipient to take it up or give it back, and the sender to take it back (H2)', () => {
  expect([
    actsOf(item('to-accept', 'offered', counter), false),
    actsOf(item('sent', 'offered', counter), false),
    actsOf(item('held', 'accepted', counter), false),
    actsOf(item('sent', 'accepted', counter), false),
    actsOf(item('returned', 'returned', counter), false),
    actsOf(item('to-tell', 'done', counter), false),
  ]).toEqual([
    ['accept', 'return'],
    ['withdraw'],
    ['complete', 'milestone', 'return'],
    [],
    ['offer-again', 'withdraw'],
    ['tell'],
  ])
})

it('has the sender record what a department says, and by whom (H4)', () => {
  const offered = item('sent', 'offered', department)
  expect([
    actsOf(offered, false),
    actsOf(item('sent', 'accepted', department), false),
    (['accept', 'return', 'withdraw'] as const).map((act) => isSaidThere(offered, act)),
    isSaidThere(item('to-accept', 'offered', counter), 'accept'),
  ]).toEqual([
    ['accept', 'return', 'withdraw'],
    ['complete', 'milestone', 'return'],
    [true, true, false],
    false,
  ])
})

it('withdraws what belongs to a restore order with that order only (C6)', () => {
  const post: Recipient = { kind: 'post', placeId: 'p' }
  const ofOrder = (state: HandOff['state']) => handOffIn(state, post, { kind: 'restore-order', id: 'r' })
  expect([actsOfManager(ofOrder('offered')), actsOfManager(ofOrder('returned'))]).toEqual([
    [],
    ['offer-again'],
  ])
})

it('leaves no hand-off without an act for a manager until it has come to its end', () => {
  const idle = (['offered', 'accepted', 'returned', 'withdrawn', 'done', 'told'] as const).filter(
    (state) => actsOfManager(handOffIn(state, counter)).length === 0,
  )
  const ends = idle.filter((state) => !handOffStates.some(({ from }) => from === state))
  expect([idle, ends]).toEqual([
    ['withdrawn', 'told'],
    ['withdrawn', 'told'],
  ])
})

it('answers a question or hands it on; a customer with something open waits for that (H1)', () => {
  const contact = (source: 'enquiry' | 'ticket', openMatters: number) =>
    ({ kind: 'contact', id: 'c', contact: { source, openMatters } }) as Responsibility
  expect([
    actsOf(contact('enquiry', 0), false),
    actsOf(contact('enquiry', 1), false),
    actsOf(contact('ticket', 0), false),
    actsOf(contact('ticket', 1), false),
  ]).toEqual([['answer', 'hand-off'], ['hand-off'], ['mark-told'], []])
})

it('hands a restore order to the repair post, or records who said that the supply is back (C6)', () => {
  const order = { kind: 'restore-order', id: 'r' } as Responsibility
  expect([
    actsOf(order, false),
    isSaidThere(order, 'mark-restored'),
    isSaidThere(order, 'give-to-post'),
  ]).toEqual([['give-to-post', 'mark-restored'], true, false])
})

it('lets only a manager give a promise up', () => {
  const promise = { kind: 'follow-up', id: 'f' } as Responsibility
  expect([actsOf(promise, false), actsOf(promise, true)]).toEqual([
    ['attempt', 'reschedule'],
    ['attempt', 'reschedule', 'give-up'],
  ])
})
