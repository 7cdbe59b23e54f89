import type { News } from './news.ts'

const pauseMs = 25
const repeatMs = 10_000

/** One look at the database; `staleInMs` when the state goes over by time alone, without any news. */
export type Look<State> = { readonly state: State; readonly staleInMs?: number | undefined }

/**
 * Streams whole states: one at once, another after every change that made a difference (quick changes as one), and the
 * present one again every 10 s, by which a page notices a host that is gone (L17). Ends when the page goes away or
 * `look` finds nothing (any more). Under the name `page` it counts as connected meanwhile.
 */
export function watchState<State>(
  news: News,
  signal: AbortSignal | undefined,
  look: () => Look<State> | undefined,
  page?: string,
): AsyncGenerator<State, void, undefined> {
  const left = new AbortController()
  const states = generate(
    news,
    signal === undefined ? left.signal : AbortSignal.any([signal, left.signal]),
    look,
    page,
  )
  // A generator that waits cannot be left before it wakes up.
  const leave = states.return.bind(states)
  states.return = (value) => {
    left.abort()
    return leave(value)
  }
  return states
}

async function* generate<State>(
  news: News,
  over: AbortSignal,
  look: () => Look<State> | undefined,
  page: string | undefined,
): AsyncGenerator<State, void, undefined> {
  let isStale = true
  let wake = () => {}
  const ring = () => {
    isStale = true
    wake()
  }
  const stopListening = news.listen(ring, page)
  over.addEventListener('abort', ring)
  const rest = (ms: number, isDone: () => boolean) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      wake = () => isDone() && resolve(clearTimeout(timer))
      wake()
    })
  try {
    let sent: string | undefined
    let repeatAt = 0
    while (!over.aborted) {
      isStale = false
      const found = look()
      if (found === undefined) return
      const text = withoutClock(found.state)
      // Never the wall clock: set back by an hour, it would make a living host look dead.
      if (text !== sent || performance.now() >= repeatAt) {
        sent = text
        repeatAt = performance.now() + repeatMs
        yield found.state
      }
      await rest(pauseMs, () => over.aborted)
      await rest(Math.min(repeatAt - performance.now(), found.staleInMs ?? repeatMs), () => isStale)
    }
  } finally {
    stopListening()
  }
}

/** The state's own reading of the clock is no change. */
function withoutClock(state: unknown): string {
  return JSON.stringify(state, (key, value: unknown) =>
    key === 'asOf' || key === 'workedMs' ? undefined : value,
  )
}
