import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { News } from './news.ts'
import { watchState, type Look } from './watch-state.ts'

type State = { readonly asOf: number; readonly waiting: number }

/** A page that takes every state as soon as it is sent. */
function openPage(news: News, look: () => Look<State> | undefined, signal?: AbortSignal) {
  const received: number[] = []
  const states = watchState(news, signal, look)
  const page = { received, states, isOver: false, error: undefined as unknown }
  const readAll = async () => {
    for await (const state of states) received.push(state.waiting)
  }
  const end = readAll()
    .catch((error: unknown) => (page.error = error))
    .finally(() => (page.isOver = true))
  return Object.assign(page, { end })
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a page that watches the hall', () => {
  test('gets one state at once and nothing more while nothing changes', async () => {
    const look = vi.fn(() => ({ state: { asOf: Date.now(), waiting: 1 } }))
    const page = openPage(new News(), look)
    await vi.advanceTimersByTimeAsync(9_000)
    expect({ received: page.received, looks: look.mock.calls.length }).toEqual({ received: [1], looks: 1 })
  })

  test('gets quick changes as one, and the last of them', async () => {
    const news = new News()
    let waiting = 0
    const page = openPage(news, () => ({ state: { asOf: 0, waiting } }))
    await vi.advanceTimersByTimeAsync(1_000)
    for (waiting = 1; waiting < 50; waiting += 1) news.publish()
    await vi.advanceTimersByTimeAsync(24)
    const soon = [...page.received]
    waiting = 50
    news.publish()
    await vi.advanceTimersByTimeAsync(25)
    expect({ soon, received: page.received }).toEqual({ soon: [0, 50], received: [0, 50] })
  })

  test('is not told of news that made no difference to it, nor that the clock went on', async () => {
    const news = new News()
    const look = vi.fn(() => ({ state: { asOf: Date.now(), waiting: 3 } }))
    const page = openPage(news, look)
    for (let each = 0; each < 5; each += 1) {
      await vi.advanceTimersByTimeAsync(100)
      news.publish()
    }
    await vi.advanceTimersByTimeAsync(100)
    expect({ received: page.received, looks: look.mock.calls.length }).toEqual({ received: [3], looks: 6 })
  })

  test('gets the present state again every 10 s, by which it notices a host that is gone (L17)', async () => {
    const page = openPage(new News(), () => ({ state: { asOf: 0, waiting: 7 } }))
    await vi.advanceTimersByTimeAsync(31_000)
    expect(page.received).toEqual([7, 7, 7, 7])
  })

  test('goes on hearing from its host when the wall clock is set back by an hour (L13, L17)', async () => {
    const page = openPage(new News(), () => ({ state: { asOf: 0, waiting: 7 } }))
    await vi.advanceTimersByTimeAsync(5_000)
    vi.setSystemTime(Date.now() - 3_600_000)
    await vi.advanceTimersByTimeAsync(16_000)
    expect(page.received).toEqual([7, 7, 7])
  })

  test('is shown the next state when the present one goes over by time alone', async () => {
    const begin = performance.now()
    const page = openPage(new News(), () => {
      const leftMs = 8_000 - (performance.now() - begin)
      return leftMs > 0
        ? { state: { asOf: 0, waiting: 1 }, staleInMs: leftMs }
        : { state: { asOf: 0, waiting: 0 } }
    })
    await vi.advanceTimersByTimeAsync(7_999)
    const before = [...page.received]
    await vi.advanceTimersByTimeAsync(100)
    expect({ before, after: page.received }).toEqual({ before: [1], after: [1, 0] })
  })
})

describe('every way out of the stream leaves nothing behind', () => {
  const still = () => ({ state: { asOf: 0, waiting: 1 } })

  test.each([10, 500])('the page goes away %i ms after it came', async (ms) => {
    const news = new News()
    const away = new AbortController()
    const page = openPage(news, still, away.signal)
    await vi.advanceTimersByTimeAsync(ms)
    away.abort()
    await page.end
    expect([page.received, page.isOver, news.listenerCount, vi.getTimerCount()]).toEqual([[1], true, 0, 0])
  })

  test('the page has gone before the stream begins', async () => {
    const news = new News()
    const page = openPage(news, still, AbortSignal.abort())
    await page.end
    expect([page.received, news.listenerCount, vi.getTimerCount()]).toEqual([[], 0, 0])
  })

  test('the page stops reading without a word', async () => {
    const news = new News()
    const page = openPage(news, still)
    await vi.advanceTimersByTimeAsync(500)
    await page.states.return(undefined)
    await page.end
    expect([page.received, news.listenerCount, vi.getTimerCount()]).toEqual([[1], 0, 0])
  })

  test('there is nothing to look at any more', async () => {
    const news = new News()
    let isThere = true
    const page = openPage(news, () => (isThere ? still() : undefined))
    await vi.advanceTimersByTimeAsync(500)
    isThere = false
    news.publish()
    await page.end
    expect([page.received, news.listenerCount, vi.getTimerCount()]).toEqual([[1], 0, 0])
  })

  test('looking fails: the page hears of it instead of waiting for ever', async () => {
    const news = new News()
    const fault = new Error('disk I/O error')
    const page = openPage(news, () => {
      throw fault
    })
    await page.end
    expect([page.error, news.listenerCount, vi.getTimerCount()]).toEqual([fault, 0, 0])
  })
})
