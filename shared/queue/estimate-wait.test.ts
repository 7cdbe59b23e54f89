import { describe, expect, it } from 'vitest'
import { estimateWait } from './estimate-wait.ts'
import { recallsLeft } from './recall.ts'
import { ticketLabel } from './ticket-label.ts'

const minutes = 60_000

describe('the wait on a ticket', () => {
  it.each([
    [
      'nobody ahead: at most one customer’s time',
      { peopleAhead: 0, openCounters: 1, customerMs: 4 * minutes },
      [0, 4],
    ],
    ['three ahead at one counter', { peopleAhead: 3, openCounters: 1, customerMs: 2 * minutes }, [4, 8]],
    [
      'ten ahead at two counters, in steps of five above ten',
      { peopleAhead: 10, openCounters: 2, customerMs: 5 * minutes },
      [15, 35],
    ],
    ['nobody serves: as if one did', { peopleAhead: 2, openCounters: 0, customerMs: 3 * minutes }, [4, 8]],
  ] as const)('%s', (_, facts, [lowMinutes, highMinutes]) => {
    expect(estimateWait(facts)).toEqual({ lowMinutes, highMinutes })
  })
})

describe('a ticket’s number', () => {
  it('has three digits, and more when the day is long', () => {
    expect([1, 12, 999, 1000, 99_999].map((number) => ticketLabel('A', number))).toEqual([
      'A001',
      'A012',
      'A999',
      'A1000',
      'A99999',
    ])
  })
})

describe('recalls', () => {
  const rules = { recallTimes: 3, recallGapSeconds: 20 }
  it.each([
    [{ called: { atMs: 0, steadyMs: 0 }, recallCount: 0 }, 5_000, { left: 3, waitSeconds: 15 }],
    [{ called: { atMs: 0, steadyMs: 0 }, recallCount: 3 }, 20_000, { left: 0, waitSeconds: 0 }],
    [{ called: { atMs: 0, steadyMs: 0 }, recallCount: 9 }, 0, { left: 0, waitSeconds: 20 }],
  ] as const)('of %j after %i ms: %j', (ticket, steadyMs, wanted) => {
    expect(recallsLeft(ticket, rules, { atMs: 0, steadyMs })).toEqual(wanted)
  })
})
