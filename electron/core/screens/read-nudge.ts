import type { CounterView } from '../../../shared/counter/counter.ts'
import { nudgeOf, stepsBack, type NudgeNow } from '../../../shared/counter/nudge.ts'
import { findFreeSince, type CounterSession } from '../counter/index.ts'
import type { ScreenQuery } from './stream.ts'

type Scene = {
  readonly session: CounterSession
  readonly counter: CounterView
  /** Called or served here. */
  readonly hasCustomer: boolean
  /** P2: people are asked to wait, so nobody is urged to call. */
  readonly isInFault: boolean
  /** The lines that this counter calls from. */
  readonly lines: readonly { readonly waiting: number; readonly longestSinceSteadyMs: number | null }[]
}

/** P1, Q3: what the clerk is reminded of, and whether work without a customer steps back. */
export function readNudge(
  { tx, at, rules, businessDay }: ScreenQuery,
  { session, counter, hasCustomer, isInFault, lines }: Scene,
): NudgeNow & { readonly backOfficeStepsBack: boolean } {
  const waiting = lines.reduce((total, line) => total + line.waiting, 0)
  const since = lines.flatMap(({ longestSinceSteadyMs }) => longestSinceSteadyMs ?? [])
  const isFree = counter.sign === 'open' && !hasCustomer && !isInFault
  const now = nudgeOf({
    nowSteadyMs: at.steadyMs,
    expectedReturnSteadyMs: counter.pause?.expectedReturnSteadyMs,
    idleSinceSteadyMs: isFree && waiting > 0 ? findFreeSince(tx, session, businessDay) : undefined,
    waiting,
    longestSinceSteadyMs: since.length === 0 ? null : Math.min(...since),
    idleNudgeSeconds: rules.idleNudgeSeconds,
  })
  const isPausedForBackOffice = counter.pause?.reason === 'back-office'
  return { ...now, backOfficeStepsBack: stepsBack({ waiting, isFree, isPausedForBackOffice }) }
}
