import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countAhead, nextStreak, orderLine, type Placed, type Ranked } from './choose-next-ticket.ts'
import type { Care } from './ticket.ts'

const seed = 20261123

function place(position: number, care: Care, handedOff = false): Placed {
  const issued = { atMs: position, steadyMs: position }
  const ticket = {
    id: `t${position}`,
    businessDay: '2026-11-23',
    serviceId: 's',
    label: `A${position}`,
    care,
    state: 'waiting',
    issued,
    called: null,
    recallCount: 0,
    counterId: null,
    handedOff,
    target: null,
    firstContactId: null,
    wanted: null,
  } as const
  return { position, ticket }
}

function labels(
  careKinds: readonly Care[],
  rule: { careStreak: number; carePriorityCap: number },
  limit = 100,
): string[] {
  const line = careKinds.map((care, index) => place(index + 1, care))
  return orderLine(rankedOf(line), rule, limit).map(({ label }) => label)
}

function rankedOf(line: readonly Placed[]): Ranked {
  const rankOf = ({ ticket }: Placed) =>
    ticket.handedOff ? 'handedOff' : ticket.care === 'ordinary' ? 'ordinary' : 'care'
  const { handedOff = [], care = [], ordinary = [] } = Object.groupBy(line, rankOf)
  return { handedOff, care, ordinary }
}

const anyCare = fc.constantFrom<Care>('ordinary', 'elderly', 'assisted')
const cares = fc.array(anyCare, { maxLength: 40 })
const mixed = fc.array(fc.tuple(anyCare, fc.boolean()), { maxLength: 40 })

describe('the line', () => {
  it('calls ordinary tickets in the order of issue (Q5)', () => {
    expect(labels(['ordinary', 'ordinary', 'ordinary'], { careStreak: 0, carePriorityCap: 2 })).toEqual([
      'A1',
      'A2',
      'A3',
    ])
  })

  it('calls elderly and assisted first, alike, and after the cap one ordinary (Q4)', () => {
    const line = labels(['ordinary', 'ordinary', 'elderly', 'assisted', 'elderly'], {
      careStreak: 0,
      carePriorityCap: 2,
    })
    expect(line).toEqual(['A3', 'A4', 'A1', 'A5', 'A2'])
  })

  it('calls those handed off before all others, by place, and leaves the streak as it was (H1, Q4)', () => {
    const line = [
      place(1, 'elderly'),
      place(2, 'ordinary'),
      place(3, 'ordinary', true),
      place(4, 'elderly', true),
      place(5, 'elderly'),
    ]
    const called = orderLine(rankedOf(line), { careStreak: 1, carePriorityCap: 2 }, 5)
    expect(called.map(({ label }) => label)).toEqual(['A3', 'A4', 'A1', 'A2', 'A5'])
  })

  it('goes on from the streak that the counter already has', () => {
    expect(labels(['ordinary', 'elderly'], { careStreak: 2, carePriorityCap: 2 })).toEqual(['A1', 'A2'])
  })

  it('starves nobody: of any cap + 1 calls one is ordinary while an ordinary ticket waits', () => {
    fc.assert(
      fc.property(
        cares,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 6 }),
        (kinds, carePriorityCap, careStreak) => {
          const line = labels(kinds, { careStreak, carePriorityCap })
          expect(line.toSorted()).toEqual(kinds.map((_, index) => `A${index + 1}`).toSorted())
          const isOrdinary = line.map((label) => kinds[Number(label.slice(1)) - 1] === 'ordinary')
          const lastOrdinary = isOrdinary.lastIndexOf(true)
          for (let start = 0; start + carePriorityCap <= lastOrdinary; start += 1) {
            expect(isOrdinary.slice(start, start + carePriorityCap + 1)).toContain(true)
          }
        },
      ),
      { seed },
    )
  })

  it('gives the same order whether asked once for many or again and again for one (L11)', () => {
    fc.assert(
      fc.property(mixed, fc.integer({ min: 1, max: 5 }), (kinds, carePriorityCap) => {
        const left = kinds.map(([care, handedOff], index) => place(index + 1, care, handedOff))
        const whole = orderLine(rankedOf(left), { careStreak: 0, carePriorityCap }, 100)
        const oneByOne: string[] = []
        let careStreak = 0
        while (left.length > 0) {
          const [next] = orderLine(rankedOf(left), { careStreak, carePriorityCap }, 1)
          if (next === undefined) break
          careStreak = nextStreak(careStreak, next)
          oneByOne.push(next.label)
          left.splice(
            left.findIndex(({ ticket }) => ticket.id === next.id),
            1,
          )
        }
        expect(oneByOne).toEqual(whole.map(({ label }) => label))
      }),
      { seed },
    )
  })
})

describe('people ahead', () => {
  it.each([
    [{ first: 0, care: 0, ordinary: 5 }, false, 5],
    [{ first: 0, care: 3, ordinary: 5 }, false, 8],
    [{ first: 0, care: 3, ordinary: 5 }, true, 4],
    [{ first: 0, care: 3, ordinary: 0 }, true, 3],
    [{ first: 2, care: 3, ordinary: 5 }, false, 10],
    [{ first: 2, care: 3, ordinary: 5 }, true, 6],
  ] as const)('of %j, care %j: %i', (waiting, isCare, ahead) => {
    expect(countAhead(waiting, isCare, 2)).toBe(ahead)
  })
})
