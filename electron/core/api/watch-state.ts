import type { News } from './news.ts'

const pauseMs = 25
const repeatMs = 10_000

/**
 * Streams whole states: one at once, another after every change that made a difference (quick changes as one), and the
 * present one again every 10 s, by which a page notices a host that is gone (L17). Ends when the page goes away.
 */
export async function* watchState<State>(news: News, signal: AbortSignal | undefined, read: () => State): AsyncGenerator<State> {
  let isStale = true
  let wake = () => {}
  const end = () => wake()
  const stopListening = news.listen(() => {
    isStale = true
    wake()
  })
  signal?.addEventListener('abort', end)
  try {
    let sent: string | undefined
    let sentAt = 0
    while (signal?.aborted !== true) {
      if (isStale || Date.now() - sentAt >= repeatMs) {
        isStale = false
        const state = read()
        const text = withoutClock(state)
        if (text !== sent || Date.now() - sentAt >= repeatMs) {
          sent = text
          sentAt = Date.now()
          yield state
        }
        await sleep(pauseMs, (wakeUp) => (wake = wakeUp), signal, () => false)
        continue
      }
      await sleep(repeatMs - (Date.now() - sentAt), (wakeUp) => (wake = wakeUp), signal, () => isStale)
    }
  } finally {
    stopListening()
    signal?.removeEventListener('abort', end)
  }
}

/** The state's own reading of the clock is no change. */
function withoutClock(state: unknown): string {
  return JSON.stringify(state, (key, value: unknown) => (key === 'asOf' || key === 'workedMs' ? undefined : value))
}

async function sleep(ms: number, setWake: (wake: () => void) => void, signal: AbortSignal | undefined, isDue: () => boolean): Promise<void> {
  await new Promise<void>((resolve) => {
    if (isDue() || signal?.aborted === true) return resolve()
    const timer = setTimeout(resolve, Math.max(0, ms))
    setWake(() => {
      if (!isDue() && signal?.aborted !== true) return
      clearTimeout(timer)
      resolve()
    })
  })
}
