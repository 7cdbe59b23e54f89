import { describe, expect, it } from 'vitest'
import { overTimeOf, type WorkedSession } from './over-time.ts'

const minute = 60_000
const closes = 1000 * minute
const session = (changed: Partial<WorkedSession>): WorkedSession => ({
  counterNumber: 1,
  staffId: 'zhang',
  fromMs: 0,
  leftMs: null,
  lastVisitEndMs: null,
  ...changed,
})
const unmoved = () => 0
const minutes = (sessions: WorkedSession[], moved = unmoved) =>
  overTimeOf(sessions, closes, moved).map((each) => `${each.counterNumber} ${each.staffId} ${each.minutes}`)

describe('work past closing time', () => {
  it('counts from closing time to leaving the counter, and twice at a counter adds up (P3)', () => {
    expect(
      minutes([
        session({ leftMs: closes + 12 * minute, lastVisitEndMs: closes + 10 * minute }),
        session({ fromMs: closes + 20 * minute, leftMs: closes + 25 * minute }),
        session({ counterNumber: 3, staffId: 'li', leftMs: closes - minute }),
        session({ counterNumber: 2, staffId: 'li', leftMs: closes + 7 * minute }),
      ]),
    ).toEqual(['1 zhang 17', '2 li 7'])
  })

  it('of a counter that nobody left that evening counts to its last customer: a forgotten night is no work (L15)', () => {
    expect(minutes([session({ lastVisitEndMs: closes + 9 * minute })])).toEqual(['1 zhang 9'])
    expect(minutes([session({ lastVisitEndMs: closes - 9 * minute }), session({})])).toEqual([])
  })

  it('is not made longer or shorter by a clock that somebody sets (L13)', () => {
    const left = session({ leftMs: closes + 70 * minute })
    expect([minutes([left], () => 60 * minute), minutes([left], () => -30 * minute)]).toEqual([
      ['1 zhang 10'],
      ['1 zhang 100'],
    ])
  })

  it('is none where no clock closes the hall', () => {
    expect(overTimeOf([session({ leftMs: closes + minute })], null, unmoved)).toEqual([])
  })
})
