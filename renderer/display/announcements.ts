import type { Call } from '../../shared/queue/ticket.ts'
import type { HallDisplay } from '../../shared/screens/hall-display.ts'

/** Every announcement has at least this long on the wall, longer while it is being spoken (L9). */
export const announcementMs = 6_000
/** A display that was just switched on announces no older calls: the people have long gone to the counter. */
const firstLoadLimitMs = 10_000
/** After a lost host: older calls stand in the list, but are not called out again. */
const reconnectLimitMs = 60_000

/** What the wall has announced, is announcing and will announce. Calls are told apart by `callKey`. */
export type Announcer = {
  /** Keys of the calls that are known: announced, waiting to be, or too old. `undefined` before the first snapshot. */
  readonly known: readonly string[] | undefined
  readonly current: Call | undefined
  /** Oldest first. */
  readonly pending: readonly Call[]
}

export const silentAnnouncer: Announcer = { known: undefined, current: undefined, pending: [] }

/** Instant as well as id: a host that was restored from a backup gives its ids a second time. */
export function callKey(call: Call): string {
  return `${call.id}@${call.calledAtMs}`
}

/** Takes a whole state in: every call in it that is new is announced once, oldest first; a recall is a call of its own (L14). */
export function receiveSnapshot(
  announcer: Announcer,
  display: Pick<HallDisplay, 'asOf' | 'calls'>,
): Announcer {
  const calls = soundCalls(display.calls)
  const limitMs = announcer.known === undefined ? firstLoadLimitMs : reconnectLimitMs
  const fresh = calls
    .filter((call) => announcer.known?.includes(callKey(call)) !== true)
    // Both ways: a clock that was set back must not make this morning's calls new.
    .filter((call) => Math.abs(display.asOf.atMs - call.calledAtMs) <= limitMs)
    .toSorted((one, other) => one.id - other.id)
  const pending = [...announcer.pending, ...fresh]
  // Those still to come stay known even when newer calls have pushed them out of the snapshot.
  const known = [...new Set([...calls, ...pending].map(callKey))]
  return announceNext({ known, current: announcer.current, pending })
}

/** The current announcement has had its full time and was spoken to its end. */
export function finishCurrent(announcer: Announcer): Announcer {
  return announceNext({ ...announcer, current: undefined })
}

/** The host is lost (L17): what was not announced yet is judged anew, by its age, when the host is back. */
export function loseHost(announcer: Announcer): Announcer {
  const unannounced = new Set(announcer.pending.map(callKey))
  const known = announcer.known?.filter((key) => !unannounced.has(key))
  return { known, current: undefined, pending: [] }
}

/** The call that stands large: the one being announced, otherwise the newest. */
export function callOnWall(announcer: Announcer, calls: readonly Call[]): Call | undefined {
  return announcer.current ?? announcedCalls(announcer, calls)[0]
}

/** L10: the calls listed below it, newest first, each ticket at its latest counter. Those still to be announced come when they are. */
export function lastCalls(announcer: Announcer, calls: readonly Call[], count: number): readonly Call[] {
  const listed: Call[] = []
  const onWall = callOnWall(announcer, calls)
  for (const call of announcedCalls(announcer, calls)) {
    if (![...listed, onWall].some((other) => other?.label === call.label)) listed.push(call)
  }
  return listed.slice(0, count)
}

function announceNext(announcer: Announcer): Announcer {
  if (announcer.current !== undefined || announcer.pending.length === 0) return announcer
  const [current, ...pending] = announcer.pending
  return { ...announcer, current, pending }
}

function announcedCalls({ pending }: Announcer, calls: readonly Call[]): readonly Call[] {
  const waiting = new Set(pending.map(callKey))
  return soundCalls(calls)
    .filter((call) => !waiting.has(callKey(call)))
    .toSorted((one, other) => other.id - one.id)
}

/** L17: a bad row costs itself only. */
function soundCalls(calls: readonly (Call | null)[]): readonly Call[] {
  return calls.filter(
    (call): call is Call =>
      call !== null &&
      Number.isInteger(call.id) &&
      typeof call.label === 'string' &&
      Number.isInteger(call.counterNumber),
  )
}
