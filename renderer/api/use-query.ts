import { useEffect, useEffectEvent, useState, type DependencyList } from 'react'
import { client, type Client } from './client.ts'
import { toRefusal, type ShownRefusal } from './refusal.ts'
import { useConnectionNumber } from './use-connection.ts'

export type Query<Output> = {
  readonly data: Output | undefined
  readonly refusal: ShownRefusal | undefined
  readonly isLoading: boolean
  readonly reload: () => void
}

/** Reads once, again after each reconnect and whenever `dependencies` change; the old answer stays until the new one. */
export function useQuery<Output>(
  ask: (client: Client, signal: AbortSignal) => Promise<Output>,
  dependencies: DependencyList = [],
): Query<Output> {
  const [answer, setAnswer] = useState<Pick<Query<Output>, 'data' | 'refusal'>>({ data: undefined, refusal: undefined })
  const [isLoading, setIsLoading] = useState(true)
  const [turn, setTurn] = useState(0)
  const number = useConnectionNumber()
  const askNow = useEffectEvent(ask)
  const key = JSON.stringify(dependencies)
  useEffect(() => {
    if (number === 0) return
    const left = new AbortController()
    setIsLoading(true)
    askNow(client, left.signal)
      .then(
        (data) => ({ data, refusal: undefined }),
        (error: unknown) => (left.signal.aborted ? undefined : { data: undefined, refusal: toRefusal(error) }),
      )
      .then((next) => {
        if (left.signal.aborted || next === undefined) return
        setAnswer(next)
        setIsLoading(false)
      })
      .catch(reportError)
    return () => left.abort()
  }, [number, key, turn])
  return { ...answer, isLoading, reload: () => setTurn((before) => before + 1) }
}
