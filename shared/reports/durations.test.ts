import { expect, it } from 'vitest'
import { summarize } from './durations.ts'

it.each([
  ['none', [], { count: 0, totalMs: 0, meanMs: null, medianMs: null, p90Ms: null, longestMs: null }],
  ['one', [7], { count: 1, totalMs: 7, meanMs: 7, medianMs: 7, p90Ms: 7, longestMs: 7 }],
  [
    'an even number, unsorted',
    [40, 10, 30, 21],
    { count: 4, totalMs: 101, meanMs: 25, medianMs: 26, p90Ms: 40, longestMs: 40 },
  ],
  [
    'ten',
    [10, 20, 30, 40, 50, 60, 70, 80, 90, 1000],
    { count: 10, totalMs: 1450, meanMs: 145, medianMs: 55, p90Ms: 90, longestMs: 1000 },
  ],
] as const)('durations of %s in figures', (_, durations, wanted) => {
  expect(summarize(durations)).toEqual(wanted)
})
