import type { Moment } from '../../shared/kernel/time.ts'

/** What the application needs from the machine it runs on. Tests give fakes of the clock and ids only. */
export type Ports = {
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly devices: DeviceChecks
  readonly diagnostics: Diagnostics
  readonly files: FileStore
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

/** What only the machine knows of itself before opening (P4). */
export type DeviceChecks = {
  /** Bytes that the program may still fill on the disk of its data; undefined when the system does not say. */
  readonly freeBytes: () => number | undefined
  /** How far this clock is ahead of the hall host's, in ms; undefined where this terminal is the host. */
  readonly clockAheadOfHostMs: () => number | undefined
}

/** Contents by their SHA-256 (hexadecimal): the same content twice is one file, and a name from outside is never a path. */
export type FileStore = {
  /** On disk before it returns the SHA-256. */
  readonly keep: (content: Uint8Array) => string
  /** Undefined when it is not there, or not what it was. */
  readonly read: (sha256: string) => Uint8Array | undefined
  readonly remove: (sha256: string) => void
}

/** What a problem's report takes along of the running program (S1). */
export type Diagnostics = {
  /** The log's last lines, oldest first, as they were written; a bounded number, kept in memory. */
  readonly recentLog: () => readonly string[]
  readonly program: () => {
    readonly node: string
    /** Name, release and processor of the operating system. */
    readonly system: string
    readonly runningSeconds: number
    readonly memoryBytes: number
  }
}
