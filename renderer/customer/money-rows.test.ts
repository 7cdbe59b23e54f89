import { expect, it } from 'vitest'
import { fen } from '../../shared/kernel/money.ts'
import type { CustomerScreen } from '../../shared/screens/workplace.ts'
import { moneyRows } from './money-rows.ts'

const money = { due: fen(21_363), tendered: fen(25_000), change: fen(3_637) }
const shown = (state: CustomerScreen['state']) =>
  moneyRows({ state, ...money }).map(({ kind, isNewest }) => (isNewest ? `${kind} now` : kind))

it('shows due, received and change one after the other, as they are said (L7, C1)', () => {
  expect([shown('due'), shown('received'), shown('change'), shown('paid')]).toEqual([
    ['due now'],
    ['due', 'received now'],
    ['due', 'received', 'change now'],
    ['due', 'received', 'change'],
  ])
})

it('shows no money of one customer to the next', () => {
  const states = ['idle', 'called', 'serving', 'thanks', 'paused', 'closed'] as const
  expect(states.flatMap(shown)).toEqual([])
})

it('leaves out an amount that is not there', () => {
  expect(moneyRows({ state: 'received', due: fen(100), tendered: null, change: null })).toEqual([
    { kind: 'due', amount: 100, isNewest: false },
  ])
})
