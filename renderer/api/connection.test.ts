import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Connection, type Channel } from './connection.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Channels that a test opens, answers and drops by hand. */
function createLine() {
  const calls: string[] = []
  const opened: { drop: () => void; answer: (value: unknown) => void }[] = []
  let isReachable = true
  let attempts = 0
  const open = async (): Promise<Channel> => {
    attempts += 1
    if (!isReachable) throw new Error('nobody there')
    const closed = Promise.withResolvers<void>()
    const answer = Promise.withResolvers<unknown>()
    let isOpen = true
    const drop = () => {
      isOpen = false
      closed.resolve()
      answer.reject(new Error('aborted'))
    }
    answer.promise.catch(() => undefined)
    opened.push({ drop, answer: answer.resolve })
    return {
      link: {
        call: (path) => {
          calls.push(path.join('.'))
          return answer.promise
        },
      },
      isOpen: () => isOpen,
      closed: closed.promise,
      close: drop,
    }
  }
  return {
    open,
    calls,
    opened,
    setReachable: (next: boolean) => (isReachable = next),
    attempts: () => attempts,
  }
}
const options = { context: {} }

describe('the connection of a page', () => {
  it('gives the answer of the host', async () => {
    const line = createLine()
    const connection = new Connection(line.open)
    await vi.advanceTimersByTimeAsync(0)
    const call = connection.call(['queue', 'callNext'], {}, options)
    line.opened[0]?.answer('A001')
    expect([await call, connection.getNumber()]).toEqual(['A001', 1])
  })

  it('never sends a command again by itself: the one in flight is rejected as not known, and the next connection hears nothing', async () => {
    const line = createLine()
    const connection = new Connection(line.open)
    await vi.advanceTimersByTimeAsync(0)
    const call = connection.call(['cashier', 'takePayment'], {}, options).catch((error: unknown) => error)
    line.opened[0]?.drop()
    expect(await call).toMatchObject({ name: 'ConnectionLost', wasSent: true })
    await vi.advanceTimersByTimeAsync(10_000)
    expect([line.calls, connection.getNumber()]).toEqual([['cashier.takePayment'], 2])
  })

  it('refuses a click without a connection instead of keeping it for later', async () => {
    const line = createLine()
    line.setReachable(false)
    const connection = new Connection(line.open)
    await vi.advanceTimersByTimeAsync(0)
    const call = connection.call(['queue', 'callNext'], {}, options).catch((error: unknown) => error)
    expect(await call).toMatchObject({ name: 'ConnectionLost', wasSent: false })
    line.setReachable(true)
    await vi.advanceTimersByTimeAsync(10_000)
    expect([line.calls, connection.getNumber()]).toEqual([[], 1])
  })

  it('tries again after 0.2, 0.4, 0.8, 1.6 and then every 3 seconds', async () => {
    const line = createLine()
    line.setReachable(false)
    const connection = new Connection(line.open)
    const attempts: number[] = []
    for (const pauseMs of [0, 200, 400, 800, 1_600, 3_000, 3_000]) {
      await vi.advanceTimersByTimeAsync(pauseMs)
      attempts.push(line.attempts())
    }
    expect([attempts, connection.getNumber()]).toEqual([[1, 2, 3, 4, 5, 6, 7], 0])
  })

  it('drops a connection on which the host has gone silent, but not the one that came after it', async () => {
    const line = createLine()
    const connection = new Connection(line.open)
    await vi.advanceTimersByTimeAsync(0)
    connection.restart(1)
    await vi.advanceTimersByTimeAsync(200)
    connection.restart(1)
    await vi.advanceTimersByTimeAsync(200)
    expect([connection.getNumber(), line.opened.length]).toEqual([2, 2])
  })
})
