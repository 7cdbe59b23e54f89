import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArrivals } from './arrivals.ts'
import { replay } from './replay.ts'
import { showFigures } from './show-figures.ts'

// The data lies beside the repository; without it these tests fail, as they should.
const arrivals = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'arrivals.csv')

describe('a day of five counters, played through the real API on a fake clock', () => {
  it('has the same figures in the replay’s own books as in the report, ticket by ticket (L18, Q1, Q3, T1–T3, P1)', async () => {
    const { books, reported } = await replay(readArrivals(arrivals))
    expect(reported).toEqual(books)
    // Every run is the same day.
    expect(books).toMatchObject({
      'all issued': 209,
      'all served': 200,
      'all missed': 9,
      'all open': 0,
      'all waits over limit': 4,
      'all wait longest': 34 * 60 + 1,
      'all overruns': 32,
      'paused meal': 5 * 30 * 60,
      'paused short-break': 5 * 10 * 60,
      'counter 2 idle while waiting': 3 * 60 + 56,
    })
  }, 120_000)

  it('shows a figure that differs, and counts it', () => {
    const shown = showFigures(
      { 'all issued': 2, 'all wait mean': 61 },
      { 'all issued': 3, 'all wait mean': 61 },
    )
    expect([shown.differences, shown.text.split('\n').slice(2)]).toEqual([
      1,
      ['|    all issued |     2 |      3 | DIFFERS |', '| all wait mean |  1:01 |   1:01 |         |'],
    ])
  })
})
