import { useEffect, useState } from 'react'

/** `performance.now()`, looked at again every `everyMs`; stands still when that is 0. */
export function useTick(everyMs: number): number {
  const [now, setNow] = useState(() => performance.now())
  useEffect(() => {
    if (everyMs === 0) return
    const timer = setInterval(() => setNow(performance.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}
