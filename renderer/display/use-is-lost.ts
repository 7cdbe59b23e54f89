import { useEffect, useState } from 'react'

/** A dropped connection that is back within this time cuts no announcement short. */
const graceMs = 2_000

/** Is the host gone for longer than a blink? */
export function useIsLost(isConnected: boolean): boolean {
  const [isLost, setIsLost] = useState(false)
  useEffect(() => {
    if (isConnected) return
    const timer = setTimeout(() => setIsLost(true), graceMs)
    return () => {
      clearTimeout(timer)
      setIsLost(false)
    }
  }, [isConnected])
  return isLost && !isConnected
}
