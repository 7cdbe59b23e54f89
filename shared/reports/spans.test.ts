import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intersect, subtract, totalMs, unite, type Span } from './spans.ts'

const seed = 20_261_123
const anySpans = fc.array(
  fc.record({ from: fc.integer({ min: 0, max: 40 }), to: fc.integer({ min: 0, max: 40 }) }),
  { maxLength: 8 },
)
/** Every instant that lies in one of them, the plain way. */
const instants = (spans: readonly Span[]) =>
  Array.from({ length: 41 }, (_, at) => at).filter((at) =>
    spans.some(({ from, to }) => from <= at && at < to),
  )

describe('stretches of time', () => {
  it('are united, intersected and subtracted as sets of instants are', () => {
    const property = fc.property(anySpans, anySpans, (some, more) => {
      const [ones, others] = [unite(some), unite(more)]
      const [inOnes, inOthers] = [instants(some), instants(more)]
      expect([instants(ones), instants(intersect(ones, others)), instants(subtract(ones, others))]).toEqual([
        inOnes,
        inOnes.filter((at) => inOthers.includes(at)),
        inOnes.filter((at) => !inOthers.includes(at)),
      ])
      expect(totalMs(ones)).toBe(inOnes.length)
    })
    fc.assert(property, { seed, numRuns: 500 })
  })

  it('that touch become one, and the empty and the backward ones nothing', () => {
    const spans = [
      { from: 5, to: 9 },
      { from: 1, to: 5 },
      { from: 3, to: 3 },
      { from: 20, to: 12 },
    ]
    expect(unite(spans)).toEqual([{ from: 1, to: 9 }])
  })
})
