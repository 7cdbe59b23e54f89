import type { Moment } from '../../shared/kernel/time.ts'

/** What the application needs from the machine it runs on. Tests give fakes of the clock and ids only. */
export type Ports = {
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
}

export type Clock = {
  /** Wall clock and steady axis of one instant. */
  readonly now: () => Moment
}

export type Ids = {
  /** A new UUID; ordered by time, so that rows of one day lie together. */
  readonly next: () => string
}

export type Log = {
  readonly info: (message: string, facts?: Readonly<Record<string, unknown>>) => void
  readonly warn: (message: string, facts?: Readonly<Record<string, unknown>>) => void
  /** A fault: only the incident id leaves the process. */
  readonly fault: (incident: string, error: unknown, facts?: Readonly<Record<string, unknown>>) => void
}
