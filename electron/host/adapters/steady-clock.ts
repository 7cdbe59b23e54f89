import type { Clock } from '../../core/ports.ts'

type Sources = {
  /** ms UTC; may be set by anybody. */
  readonly wall: () => number
  /** ms from an unknown beginning; never set. */
  readonly monotonic: () => number
  /** Steps noticed by earlier runs, summed up. */
  readonly savedCorrectionMs: number
  /** The wall clock jumped: to be kept, because later runs need it. */
  readonly onStep: (atMs: number, stepMs: number) => void
}

/** What moves less than this between two readings is the time service at work and stays in the steady axis. */
const smallestStepMs = 2000

/** Reads the wall clock and notices when it is moved, by holding it against the monotonic clock of the same run. */
export function createSteadyClock({ wall, monotonic, savedCorrectionMs, onStep }: Sources): Clock {
  let correctionMs = savedCorrectionMs
  let offset = wall() - monotonic()
  return {
    now() {
      const atMs = wall()
      const step = Math.round(atMs - monotonic() - offset)
      // Also when it is small: a day's drift must not add up to a jump that nobody made.
      offset += step
      if (Math.abs(step) >= smallestStepMs) {
        correctionMs += step
        onStep(atMs, step)
      }
      return { atMs, steadyMs: atMs - correctionMs }
    },
  }
}
