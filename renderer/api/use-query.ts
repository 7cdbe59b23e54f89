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
  const [answer, setAnswer] = useState<Pick<Query<Output>, 'data' | 'refusal'>>({
    data: undefined,
    refusal: undefined,
  })
  const [turn, setTurn] = useState(0)
  const number = useConnectionNumber()
  const askNow = useEffectEvent(ask)
  const key = JSON.stringify(dependencies)
  const questionKey = `${number} ${turn} ${key}`
  const [answeredKey, setAnsweredKey] = useState<string>()
  useEffect(() => {
    if (number === 0) return
    const left = new AbortController()
    const load = async () => {
      try {
        const data = await askNow(client, left.signal)
        if (!left.signal.aborted) setAnswer({ data, refusal: undefined })
      } catch (error) {
        if (left.signal.aborted) return
        const refusal = toRefusal(error)
        setAnswer((before) => ({ data: isPassing(refusal) ? before.data : undefined, refusal }))
      }
      if (!left.signal.aborted) setAnsweredKey(questionKey)
    }
    void load()
    return () => left.abort()
  }, [number, questionKey])
  return { ...answer, isLoading: answeredKey !== questionKey, reload: () => setTurn((before) => before + 1) }
}

/** Says nothing of the answer itself: what was there stays, and with it all that was typed beside it. */
function isPassing({ code }: ShownRefusal): boolean {
  return (
    code === 'SIGNED_OUT' ||
    code === 'SESSION_LOCKED' ||
    code === 'CONNECTION_LOST' ||
    code === 'NOT_CONNECTED'
  )
}
