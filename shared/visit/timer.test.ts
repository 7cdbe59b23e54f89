import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { isOverrun, timerSums, timerTone, workedMs, type TimerPoint } from './timer.ts'

const minute = 60_000
const at = (type: TimerPoint['type'], steadyMs: number): TimerPoint => ({ type, steadyMs })

describe('time worked on a transaction', () => {
  test.each<[string, TimerPoint[], number, number]>([
    ['that has not begun', [], 5, 0],
    ['runs on from its start', [at('start', 1000)], 4000, 3000],
    ['stands still while it is held', [at('start', 0), at('hold', 2 * minute)], 60 * minute, 2 * minute],
    [
      'runs on after a hold',
      [at('start', 0), at('hold', 2 * minute), at('resume', 9 * minute)],
      10 * minute,
      3 * minute,
    ],
    ['is frozen by the end', [at('start', 0), at('end', minute)], 99 * minute, minute],
    [
      'ended while held counts no hold',
      [at('start', 0), at('hold', minute), at('end', 8 * minute)],
      99 * minute,
      minute,
    ],
    [
      'is never negative when the clock was set back while the program did not run',
      [at('start', 10 * minute)],
      0,
      0,
    ],
  ])('%s', (_, events, now, expected) => {
    expect(workedMs(events, now)).toBe(expected)
  })

  test('is the sum of the running spans in any legal order of events, and never negative (L13)', () => {
    const span = fc.integer({ min: 0, max: 10 * 24 * 60 * minute })
    const life = fc.record({
      begin: fc.integer({ min: -1e12, max: 1e13 }),
      spans: fc.array(span, { minLength: 1, maxLength: 21 }),
      isEnded: fc.boolean(),
      later: span,
    })
    fc.assert(
      fc.property(life, ({ begin, spans, isEnded, later }) => {
        const events = [at('start', begin)]
        let now = begin
        let expected = 0
        // Spans run, are held, run … in turn; the last one is still going on, or is ended.
        for (const [index, length] of spans.entries()) {
          now += length
          if (index % 2 === 0) expected += length
          const isLast = index === spans.length - 1
          if (!isLast) events.push(at(index % 2 === 0 ? 'hold' : 'resume', now))
          else if (isEnded) events.push(at('end', now))
        }
        const worked = workedMs(events, isEnded ? now + later : now)
        return worked === expected && worked >= 0
      }),
      { seed: 20_261_123, numRuns: 2000 },
    )
  })

  test('is never negative wherever a clock that nobody watched puts the events', () => {
    const jump = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 2, maxLength: 20 })
    fc.assert(
      fc.property(jump, (readings) => {
        const events = readings
          .slice(1)
          .map((ms, index) => at(index === 0 ? 'start' : index % 2 === 1 ? 'hold' : 'resume', ms))
        return workedMs(events, readings[0] ?? 0) >= 0
      }),
      { seed: 20_261_123, numRuns: 2000 },
    )
  })
})

describe('held and parked time', () => {
  test('are counted apart from each other and from what was worked', () => {
    const events = [
      at('start', 0),
      at('hold', minute),
      at('park', 3 * minute),
      at('resume', 7 * minute),
      at('end', 8 * minute),
    ]
    expect([timerSums(events, 99 * minute), timerSums(events.slice(0, 3), 9 * minute)]).toEqual([
      { workedMs: 2 * minute, heldMs: 2 * minute, parkedMs: 4 * minute },
      { workedMs: minute, heldMs: 2 * minute, parkedMs: 6 * minute },
    ])
  })

  test('make up the whole life of a transaction together: no minute is lost', () => {
    const step = fc.record({
      type: fc.constantFrom<TimerPoint['type']>('hold', 'park', 'resume'),
      ms: fc.nat({ max: 1e8 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.nat({ max: 1e8 }), (steps, lastMs) => {
        const events = [at('start', 0)]
        let now = 0
        for (const { type, ms } of steps) {
          now += ms
          events.push(at(type, now))
        }
        const sums = timerSums(events, now + lastMs)
        return sums.workedMs + sums.heldMs + sums.parkedMs === now + lastMs
      }),
      { seed: 20_261_123, numRuns: 2000 },
    )
  })
})

describe('the limit of a transaction', () => {
  test('is calm until 80 % of five minutes, then amber, and red only past the limit (T1)', () => {
    const tones = [0, 239_999, 240_000, 300_000, 300_001].map((worked) => [
      timerTone(worked, 300, 0.8),
      isOverrun(worked, 300),
    ])
    expect(tones).toEqual([
      ['calm', false],
      ['calm', false],
      ['amber', false],
      ['amber', false],
      ['past', true],
    ])
  })

  test('turns amber by the share that the hall has set', () => {
    expect([
      timerTone(540_000, 1200, 0.5),
      timerTone(600_000, 1200, 0.5),
      timerTone(1_200_000, 1200, 1),
    ]).toEqual(['calm', 'amber', 'amber'])
  })
})
