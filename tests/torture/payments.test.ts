import { rmSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { findUnsynced } from './find-unsynced.ts'
import { runPayer, setStage, type Stage } from './run-payer.ts'
import { whyNoStrace, type Call } from './strace.ts'
import { callsBetween, callsInGroups, everyNth, killAt, torture } from './torture.ts'

const seed = Number(process.env['GUITAI_TORTURE_SEED'] ?? 20261123)
/** `GUITAI_TORTURE_EVERY=1` kills at each single call of the whole run, which takes some twenty minutes. */
const every = Number(process.env['GUITAI_TORTURE_EVERY'] ?? 60)
const timeout = 3_600_000
const missing = whyNoStrace()

/** So many that the log of changes is written back into the file on the way, after some twenty-three. */
const payments = 26
const last = `paid ${payments - 1}`

let stage: Stage | undefined
afterEach(() => {
  if (stage !== undefined) rmSync(stage.folder, { recursive: true })
  stage = undefined
})

function print(title: string, figures: object): void {
  console.log(`${title}; seed ${seed}: ${JSON.stringify(figures)}`)
}

describe('a terminal that is killed at any call of a payment', () => {
  test(
    'keeps every acknowledged receipt, makes none twice, and knows what was paid (invariants 1, 3, 4, 5, 7, 8; L2)',
    {
      timeout,
    },
    async ({ skip }) => {
      if (missing !== undefined) skip(missing)
      stage = await setStage(seed, payments)
      const { trace, exitCode } = await runPayer(stage)
      expect([exitCode, trace.strangers]).toEqual([0, 0])
      const middle = placeOfWriteBack(callsBetween(trace, 'begin 0', last))
      const all = callsBetween(trace, 'begin 0', 'closed')
      const inGroups = callsInGroups(trace)
      const groups = trace.calls.filter(({ on }) => on === 'group').length
      const chosen = new Set([
        // The whole first payment, whose receipt shares its COMMIT with two tickets, and the second's, which does not.
        ...callsBetween(trace, 'begin 0', 'begin 1'),
        ...everyNth(callsBetween(trace, 'begin 1', 'begin 2'), 3),
        ...everyNth(inGroups, 16),
        ...everyNth(all.slice(middle - 9, middle + 81), 3),
        ...everyNth(all, every),
        ...everyNth(callsBetween(trace, last, 'closed'), 6),
        ...all.filter(({ name }) => !['pwrite64', 'fsync', 'writev'].includes(name)),
        // Dead after the commit and before the answer, of every payment.
        ...all.filter(({ on }) => on.startsWith('paid ')),
      ])
      const report = await torture(stage, killAt([...chosen]))
      const killedInGroups = inGroups.filter((each) => chosen.has(each)).length
      print('killed', { calls: all.length, groups, killedInGroups, ...report })
      expect(report).toMatchObject({ fired: chosen.size, violations: [] })
      expect({
        acknowledged: report.acknowledged > 100,
        fired: report.fired > 150,
        committedUnheard: report.inHand.committed >= payments,
        notMade: report.inHand['not made'] > 50,
        groups,
        killedInGroups: killedInGroups > 30,
      }).toEqual({
        acknowledged: true,
        fired: true,
        committedUnheard: true,
        notMade: true,
        groups: payments / 2,
        killedInGroups: true,
      })
    },
  )

  test('would be found out if it acknowledged before the commit (planted)', async ({ skip }) => {
    if (missing !== undefined) skip(missing)
    stage = await setStage(seed, 2, { bug: 'acknowledge-before-commit' })
    const { trace } = await runPayer(stage)
    const report = await torture(stage, killAt(everyNth(callsBetween(trace, 'begin 0', 'begin 1'), 5)))
    print('killed, acknowledging before the commit', report)
    expect(report.fired).toBe(report.faults)
    expect(report.violations.join('\n')).toMatch(
      /invariant 1: the acknowledged receipt of payment 0 is not on disk/,
    )
  })
})

describe('a disk that fails once', () => {
  test.for([
    ['while it syncs', 'fsync', 'error=EIO', 1],
    ['because it is full', 'pwrite64', 'error=ENOSPC', 8],
  ] as const)(
    '%s is a refusal that the clerk repeats: nothing is lost or doubled',
    async ([, call, effect, step], { skip }) => {
      if (missing !== undefined) skip(missing)
      stage = await setStage(seed, payments, { attempts: 3 })
      const { trace } = await runPayer(stage)
      const first = callsBetween(trace, 'begin 0', 'begin 1')
      const all = callsBetween(trace, 'begin 0', 'closing')
      const writeBack = placeOfWriteBack(all)
      const chosen = [...everyNth(first, 1), ...all.slice(writeBack - 5, writeBack + 80)].filter(
        ({ name }) => name === call,
      )
      const report = await torture(
        stage,
        everyNth(chosen, step).map(({ name, nth }) => ({ call: name, nth, effect })),
      )
      print(effect, report)
      expect(report).toMatchObject({
        fired: report.faults,
        acknowledged: report.faults * payments,
        violations: [],
      })
    },
  )
})

describe.for([
  ['alone', 1],
  ['together with tickets', 2],
] as const)('a disk that fails for good during a payment that is committed %s', ([, place]) => {
  const during = async (name: Call['name']) => {
    stage = await setStage(seed, 4, { attempts: 3 })
    const { trace } = await runPayer(stage)
    const calls = callsBetween(trace, `begin ${place}`, `begin ${place + 1}`)
    const groups = calls.filter(({ on }) => on === 'group').length
    expect(groups).toBe(place === 2 ? 1 : 0)
    return { stage, calls: calls.filter((each) => each.name === name) }
  }

  test('because it is full takes no money, and the same payment is made when there is room again (invariants 1, 3)', async ({
    skip,
  }) => {
    if (missing !== undefined) skip(missing)
    const { stage: full, calls } = await during('pwrite64')
    const faults = everyNth(calls, 10).map(({ name, nth }) => ({
      call: name,
      nth,
      effect: 'error=ENOSPC' as const,
      isLasting: true,
    }))
    const report = await torture(full, faults)
    print('error=ENOSPC for good', report)
    expect(report).toMatchObject({
      fired: report.faults,
      acknowledged: report.faults * place,
      refusals: { STORAGE_FULL: report.faults * 3 },
      inHand: { 'not made': report.faults },
      violations: [],
    })
  })

  test('because it never syncs again has nothing acknowledged that it may still lose (invariant 1)', async ({
    skip,
  }) => {
    if (missing !== undefined) skip(missing)
    const { stage: silent, calls } = await during('fsync')
    const report = await torture(
      silent,
      calls.map(({ name, nth }) => ({ call: name, nth, effect: 'error=EIO', isLasting: true })),
    )
    print('error=EIO for good', report)
    expect(report).toMatchObject({
      fired: report.faults,
      acknowledged: report.faults * place,
      refusals: { STORAGE_FAILED: report.faults * 3 },
      violations: [],
    })
  })
})

describe('a power loss at the moment of the acknowledgement', () => {
  test('takes nothing: every write of the receipt was synced before (invariant 1)', async ({ skip }) => {
    if (missing !== undefined) skip(missing)
    stage = await setStage(seed, payments)
    const { trace, acknowledged } = await runPayer(stage)
    expect([acknowledged.length, findUnsynced(trace)]).toEqual([payments, []])
  })

  test('would be found out with synchronous=NORMAL (planted)', async ({ skip }) => {
    if (missing !== undefined) skip(missing)
    stage = await setStage(seed, 3, { bug: 'synchronous-normal' })
    const { trace } = await runPayer(stage)
    expect(findUnsynced(trace).length).toBe(3)
  })
})

/** Where the first write goes into the database itself, not into the log beside it; a plan too short for that is an error. */
function placeOfWriteBack(calls: readonly Call[]): number {
  const place = calls.findIndex(({ name, on }) => name === 'pwrite64' && on.endsWith('.sqlite'))
  if (place === -1) throw new Error('nothing was written back into the file')
  return place
}
