import type { ClientContext, ClientLink } from '@orpc/client'
import { ConnectionLost } from './connection-lost.ts'

/** One connection to the terminal, from its opening to its end. */
export type Channel = {
  readonly link: ClientLink<ClientContext>
  readonly isOpen: () => boolean
  /** Resolves when the connection has ended, for whatever reason. */
  readonly closed: Promise<void>
  readonly close: () => void
}

const firstPauseMs = 200
const longestPauseMs = 3_000

/** One connection for the whole page, made again whenever it drops. It never sends a call a second time. */
export class Connection implements ClientLink<ClientContext> {
  #channel: Channel | undefined
  #number = 0
  #lostAt: number | undefined = performance.now()
  readonly #listeners = new Set<() => void>()
  readonly #open: () => Promise<Channel>

  constructor(open: () => Promise<Channel>) {
    this.#open = open
    void this.#keepOpen()
  }

  /** The present connection's number, counted from 1; 0 while there is none. */
  readonly getNumber = (): number => (this.#channel === undefined ? 0 : this.#number)

  /** Since when there is none, by `performance.now()`; undefined while there is one. */
  readonly getLostAt = (): number | undefined => this.#lostAt

  readonly listen = (tell: () => void): (() => void) => {
    this.#listeners.add(tell)
    return () => this.#listeners.delete(tell)
  }

  /** For a host that is silent although its connection stands. */
  restart(number: number): void {
    if (number === this.getNumber()) this.#channel?.close()
  }

  async call(...[path, input, options]: Parameters<ClientLink<ClientContext>['call']>): Promise<unknown> {
    const channel = this.#channel
    if (channel === undefined || !channel.isOpen()) throw new ConnectionLost(false)
    try {
      return await channel.link.call(path, input, {
        ...options,
        ...(options.signal && { signal: whileOpen(channel, options.signal) }),
      })
    } catch (error) {
      if (channel.isOpen() || options.signal?.aborted === true) throw error
      throw new ConnectionLost(true)
    }
  }

  async #keepOpen(): Promise<never> {
    for (let attempt = 0; ; attempt += 1) {
      const channel = await this.#open().catch(() => undefined)
      if (channel !== undefined) {
        attempt = 0
        this.#number += 1
        this.#tell(channel)
        await channel.closed
        this.#tell(undefined)
      }
      const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** attempt)
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }

  #tell(channel: Channel | undefined): void {
    this.#channel = channel
    this.#lostAt = channel === undefined ? performance.now() : undefined
    for (const tell of this.#listeners) tell()
  }
}

/** The abort of a call is told to the host; on a connection that has ended there is nobody to tell. */
function whileOpen(channel: Channel, signal: AbortSignal): AbortSignal {
  const controller = new AbortController()
  signal.addEventListener('abort', () => channel.isOpen() && controller.abort(signal.reason), { once: true })
  return controller.signal
}
