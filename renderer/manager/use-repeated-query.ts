import { useEffect, useEffectEvent, type DependencyList } from 'react'
import type { Client } from '../api/client.ts'
import { useQuery, type Query } from '../api/use-query.ts'

/** A query for a page without a stream of its own: asked again every `everyMs`, so that it does not grow old unseen. */
export function useRepeatedQuery<Output>(
  ask: (client: Client, signal: AbortSignal) => Promise<Output>,
  dependencies: DependencyList,
  everyMs = 15_000,
): Query<Output> {
  const query = useQuery(ask, dependencies)
  const reload = useEffectEvent(query.reload)
  useEffect(() => {
    const timer = setInterval(() => reload(), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return query
}
