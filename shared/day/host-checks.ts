import type { RuleSet } from '../hall/rule-set.ts'
import type { Instant } from '../kernel/time.ts'
import type { CheckFinding } from './checklist.ts'

/** What a check came to; only `fine` is right. */
export type Judgement = { readonly finding: CheckFinding; readonly figures: Record<string, number> }

const megabyte = 1_000_000

/** A system that does not say what is free leaves it to the first write to find out: that is not fine. */
export function judgeDisk(freeBytes: number | undefined, { leastFreeMegabytes }: RuleSet): Judgement {
  if (freeBytes === undefined)
    return { finding: 'disk-unknown', figures: { leastMegabytes: leastFreeMegabytes } }
  const freeMegabytes = Math.floor(freeBytes / megabyte)
  return {
    finding: freeMegabytes >= leastFreeMegabytes ? 'fine' : 'disk-low',
    figures: { freeMegabytes, leastMegabytes: leastFreeMegabytes },
  }
}

export type ClockFacts = {
  readonly at: Instant
  /** The newest change in the log; nothing can have been recorded later than now. */
  readonly lastRecordedAtMs: Instant | undefined
  /** How far the clock was moved altogether in the hours before. */
  readonly movedMs: number
  /** Undefined where this terminal is the hall's host. */
  readonly aheadOfHostMs: number | undefined
}

/** The clock against the hall host's, against what was recorded, and against its own jumps. */
export function judgeClock(
  { at, lastRecordedAtMs, movedMs, aheadOfHostMs }: ClockFacts,
  { clockToleranceSeconds }: RuleSet,
): Judgement {
  const tolerance = { toleranceSeconds: clockToleranceSeconds }
  const seconds = (ms: number) => Math.round(ms / 1000)
  const isWrong = (ms: number) => Math.abs(ms) > clockToleranceSeconds * 1000
  if (aheadOfHostMs !== undefined && isWrong(aheadOfHostMs)) {
    return {
      finding: 'clock-differs-from-host',
      figures: { aheadSeconds: seconds(aheadOfHostMs), ...tolerance },
    }
  }
  const behindMs = (lastRecordedAtMs ?? at) - at
  if (behindMs > 0 && isWrong(behindMs))
    return { finding: 'clock-behind-records', figures: { behindSeconds: seconds(behindMs), ...tolerance } }
  return isWrong(movedMs)
    ? { finding: 'clock-jumped', figures: { movedSeconds: seconds(movedMs), ...tolerance } }
    : { finding: 'fine', figures: tolerance }
}
