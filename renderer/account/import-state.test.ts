import { expect, it } from 'vitest'
import { formatSize, percentSent } from './import-state.ts'

it('is at one hundred per cent only when everything has arrived', () => {
  const shares = [
    [0, 0],
    [0, 10],
    [999, 1000],
    [1000, 1000],
  ] as const
  expect(shares.map(([sentBytes, totalBytes]) => percentSent({ sentBytes, totalBytes }))).toEqual([
    0, 0, 99, 100,
  ])
})

it('tells the size of a file as people do', () => {
  expect([12, 2048, 3_565_158].map(formatSize)).toEqual(['12 B', '2.0 KB', '3.4 MB'])
})
