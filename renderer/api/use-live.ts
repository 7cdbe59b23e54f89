import { useEffect, useEffectEvent, useState, type DependencyList } from 'react'
import { client, connection, type Client } from './client.ts'
import { toRefusal, type ShownRefusal } from './refusal.ts'
import { useConnectionNumber } from './use-connection.ts'

/** The host repeats its state every 10 s; so long without any means that it is gone (L17). */
const silenceMs = 25_000
const pauseBeforeRetryMs = 1_000

export type Live<State> = {
  /** The last state that came, which may be old: see `isConnected`. */
  readonly state: State | undefined
  /** When it came, by `performance.now()`. */
  readonly receivedAt: number
  /** False until the first state of the present connection has come. */
  readonly isConnected: boolean
  /** Wall clock of the last news, to tell people; undefined before the first. */
  readonly lastNewsAt: number | undefined
  /** Why the stream was refused, e.g. COUNTER_NOT_FOUND; it is asked for again every second. */
  readonly refusal: ShownRefusal | undefined
}

type Open<State> = (client: Client, signal: AbortSignal) => Promise<AsyncIterator<State, unknown, void>>

/** Follows a stream of whole states, across reconnects. Changing `dependencies` forgets the state and starts anew. */
export function useLive<State>(open: Open<State>, dependencies: DependencyList): Live<State> {
  const [live, setLive] = useState<Live<State>>(noNews)
  const number = useConnectionNumber()
  const openStream = useEffectEvent(open)
  const key = JSON.stringify(dependencies)
  useEffect(() => () => setLive(noNews), [key])
  useEffect(() => {
    const left = new AbortController()
    const follower: Follower<State> = {
      open: () => openStream(client, left.signal),
      signal: left.signal,
      take: (state) =>
        setLive({
          state,
          receivedAt: performance.now(),
          isConnected: true,
          lastNewsAt: Date.now(),
          refusal: undefined,
        }),
      refuse: (refusal) => setLive((before) => ({ ...before, refusal })),
      lose: () => {
        setLive((before) => ({ ...before, isConnected: false }))
        connection.restart(number)
      },
    }
    if (number > 0) void follow(follower)
    return () => {
      left.abort()
      setLive((before) => ({ ...before, isConnected: false }))
    }
  }, [number, key])
  return live
}

const noNews = {
  state: undefined,
  receivedAt: 0,
  isConnected: false,
  lastNewsAt: undefined,
  refusal: undefined,
}

type Follower<State> = {
  readonly open: () => ReturnType<Open<State>>
  readonly signal: AbortSignal
  readonly take: (state: State) => void
  readonly refuse: (refusal: ShownRefusal) => void
  readonly lose: () => void
}

/** One stream after another until the page goes away: a stream ends when its reason ends, and may come back. */
async function follow<State>({ open, signal, take, refuse, lose }: Follower<State>): Promise<void> {
  while (!signal.aborted) {
    let silence = setTimeout(lose, silenceMs)
    try {
      const states = await open()
      for (
        let next = await states.next();
        next.done !== true && !signal.aborted;
        next = await states.next()
      ) {
        clearTimeout(silence)
        silence = setTimeout(lose, silenceMs)
        take(next.value)
      }
    } catch (error) {
      if (!signal.aborted) refuse(toRefusal(error))
    } finally {
      clearTimeout(silence)
    }
    await new Promise((resolve) => setTimeout(resolve, pauseBeforeRetryMs))
  }
}
