import { rmSync } from 'node:fs'
import { checkHall } from './check-hall.ts'
import { findUnsynced } from './find-unsynced.ts'
import { runPayer, type Run, type Stage } from './run-payer.ts'
import type { Call, Fault, Trace } from './strace.ts'

/** What came of many lives of the payer, each with one fault at another call. */
export type Report = {
  readonly faults: number
  readonly fired: number
  readonly acknowledged: number
  /** After how many faults the payment in hand was … */
  readonly inHand: { readonly acknowledged: number; readonly committed: number; readonly 'not made': number }
  readonly refusals: Readonly<Record<string, number>>
  readonly violations: readonly string[]
}

const workers = 2

export async function torture(stage: Stage, faults: readonly Fault[]): Promise<Report> {
  const found = { fired: 0, acknowledged: 0, refusals: {} as Record<string, number> }
  const inHand = { acknowledged: 0, committed: 0, 'not made': 0 }
  const violations: string[] = []
  const left = [...faults]
  const work = async () => {
    for (let fault = left.shift(); fault !== undefined; fault = left.shift()) {
      const run = await runPayer(stage, fault)
      const verdict = await checkHall(run)
      const { call, nth, effect } = fault
      const seen = [...verdict.violations, ...findUnsynced(run.trace)]
      violations.push(...seen.map((each) => `${effect} at ${call} ${nth}: ${each}`))
      if (hasFired(run, fault)) found.fired += 1
      else violations.push(`${effect} at ${call} ${nth} did not fire`)
      found.acknowledged += run.acknowledged.length
      inHand[verdict.made] += 1
      for (const code of run.refusals) found.refusals[code] = (found.refusals[code] ?? 0) + 1
      rmSync(run.folder, { recursive: true })
    }
  }
  await Promise.all(Array.from({ length: workers }, work))
  return { faults: faults.length, ...found, inHand, violations }
}

/** Seen from both sides: how the process ended, and the last line of strace. */
function hasFired({ trace, signal, exitCode }: Run, { call, nth, effect }: Fault): boolean {
  if (trace.strangers > 0) return false
  if (effect !== 'signal=SIGKILL') {
    return (
      exitCode === 0 && trace.calls.some((each) => each.name === call && each.nth === nth && each.isInjected)
    )
  }
  const last = trace.calls.at(-1)
  return signal === 'SIGKILL' && trace.isKilled && last?.name === call && last.nth === nth
}

/** The calls between two words of the payer, the second one with them. */
export function callsBetween({ calls }: Trace, from: string, to: string): Call[] {
  const place = (word: string) => {
    const index = calls.findIndex(({ name, on }) => name === 'writev' && on === word)
    if (index === -1) throw new Error(`the payer never said "${word}"`)
    return index
  }
  return calls.slice(place(from) + 1, place(to) + 1)
}

/** The calls of each COMMIT that carries more than one command. */
export function callsInGroups({ calls }: Trace): Call[] {
  let isIn = false
  return calls.filter(({ name, on }) => {
    if (name === 'writev') isIn = on === 'group'
    return isIn && name !== 'writev'
  })
}

export const everyNth = <Item>(items: readonly Item[], step: number): Item[] =>
  items.filter((_, index) => index % step === 0)

/** SIGKILL comes before the call is carried out: at a word of the payer it is dead before it has spoken. */
export function killAt(calls: readonly Call[]): Fault[] {
  return calls.map(({ name, nth }) => ({ call: name, nth, effect: 'signal=SIGKILL' }))
}
