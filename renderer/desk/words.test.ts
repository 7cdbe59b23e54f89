import { describe, expect, it } from 'vitest'
import type { Payment } from '../../shared/cashier/payment.ts'
import { fen } from '../../shared/kernel/money.ts'
import { desk } from '../texts/zh-CN/desk.ts'
import type { Serving, Situation } from './situation.ts'
import { wordsToSay } from './words.ts'

const say = (situation: Situation, apology: 'waited' | 'counter-overran' | null = null, isOverrun = false) =>
  wordsToSay(situation, apology, isOverrun).map((sentence) => sentence(desk.words))

const called = { kind: 'called', ticket: {} } as Situation
const paying = (step: Payment['step'], change: number) =>
  ({
    kind: 'serving',
    transaction: { state: 'running' },
    payment: { step, due: fen(21_363), parts: [], tendered: fen(25_000), change: fen(change) },
  }) as unknown as Serving

describe('the words to say', () => {
  it('begin with the apology to one who had to wait (Q2)', () => {
    expect([say(called), say(called, 'waited'), say(called, 'counter-overran')]).toEqual([
      [desk.words.greeting],
      [desk.words.waited, desk.words.greeting],
      [desk.words['counter-overran'], desk.words.greeting],
    ])
  })

  it('read back what was received and what is given (C1)', () => {
    expect([
      say(paying('due', 0)),
      say(paying('tendered', 3_637)),
      say(paying('received', 3_637)),
      say(paying('received', 0)),
    ]).toEqual([
      ['您本次应交 213.63 元。'],
      ['收您 250.00 元。'],
      ['找您 36.37 元，请点清。'],
      ['收您的正好，不用找零。'],
    ])
  })

  it('ask for patience when the limit has passed (T1)', () => {
    expect(say(paying('due', 0), null, true)[0]).toBe(desk.words.overrun)
  })

  it('tell a customer who is sent on or steps aside what happens to the number', () => {
    const between = { kind: 'serving', transaction: undefined } as Serving
    const sayIn = (situation: Situation, panel: 'transfer' | 'park') =>
      wordsToSay(situation, null, false, panel).map((sentence) => sentence(desk.words))
    expect([sayIn(between, 'transfer'), sayIn(between, 'park')]).toEqual([
      [desk.words.sendOn],
      [desk.words.park],
    ])
  })
})
