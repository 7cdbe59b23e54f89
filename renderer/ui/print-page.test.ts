import { expect, it, vi } from 'vitest'
import type { PrintOutcome } from '../../shared/api/desktop-bridge.ts'
import { printAtOwnPrinter, readOwnPage } from './print-page.ts'

const page = { size: 'A5', deviceName: 'HP LaserJet' } as const

it('prints at the counter’s own printer, and by the dialogue wherever that cannot be', async () => {
  const asked: unknown[] = []
  const bridge = (outcome: PrintOutcome) => ({
    printSilently: (wish: unknown) => {
      asked.push(wish)
      return Promise.resolve(outcome)
    },
  })
  const broken = { printSilently: () => Promise.reject(new Error('no answer')) }
  expect([
    await printAtOwnPrinter(page, bridge('printed')),
    await printAtOwnPrinter(page, bridge('no-such-printer')),
    await printAtOwnPrinter(page, bridge('failed')),
    await printAtOwnPrinter(page, broken),
    await printAtOwnPrinter(page, undefined),
    await printAtOwnPrinter({ ...page, deviceName: null }, bridge('printed')),
  ]).toEqual([true, false, false, false, false, false])
  expect(asked).toEqual(Array.from({ length: 3 }, () => ({ deviceName: 'HP LaserJet', pageSize: 'A5' })))
})

it('waits for no answer: without one the paper is what it was, and the printer is chosen in the dialogue', async () => {
  vi.useFakeTimers()
  const known = await readOwnPage(() => Promise.resolve(page))
  const refused = await readOwnPage(() => Promise.reject(new Error('signed out')))
  const silent = readOwnPage(() => new Promise(() => {}))
  await vi.advanceTimersByTimeAsync(1_500)
  expect([known, refused, await silent]).toEqual([
    page,
    { size: 'A5', deviceName: null },
    { size: 'A5', deviceName: null },
  ])
  vi.useRealTimers()
})
