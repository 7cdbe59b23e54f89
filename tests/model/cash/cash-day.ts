import fc from 'fast-check'
import * as acts from './cash-acts.ts'
import { openCashOffice } from './cash-office.ts'
import { checkChain, checkQueries, checkRows } from './check-office.ts'

const weights = [
  ['open', acts.open, 3],
  ['pay', acts.pay, 10],
  ['reverse', acts.reverse, 4],
  ['waive', acts.waive, 1],
  ['move', acts.move, 3],
  ['close', acts.close, 2],
  ['hand over', acts.handOver, 1],
  ['sign', acts.sign, 1],
  ['crash', acts.crash, 1],
] as const

export const cashActNames = weights.map(([name]) => name).toSorted()

const step = fc.record({
  act: fc.constantFrom(
    ...weights.flatMap(([name, act, count]) => Array.from({ length: count }, () => ({ name, act }))),
  ),
  by: fc.nat({ max: 1 }),
  dice: fc.array(fc.nat({ max: 100_000 }), { minLength: 5, maxLength: 5 }),
})

/** Random days at the drawers; answers how often each act was accepted. */
export async function checkCashDays({
  runs,
  seed,
}: {
  readonly runs: number
  readonly seed: number
}): Promise<Map<string, number>> {
  const done = new Map<string, number>()
  const day = fc.asyncProperty(fc.array(step, { maxLength: 100, size: 'max' }), async (steps) => {
    const office = await openCashOffice(done)
    try {
      for (const { act, by, dice } of steps) {
        if (await act.act(office, by, dice)) done.set(act.name, (done.get(act.name) ?? 0) + 1)
        checkRows(office)
      }
      await checkQueries(office)
      checkChain(office)
    } finally {
      office.hall.close()
    }
  })
  await fc.assert(day, { numRuns: runs, seed, endOnFailure: false })
  return done
}
