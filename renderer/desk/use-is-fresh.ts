import { useState } from 'react'

/** Longer than between the two presses of a double press, shorter than a look at the screen. */
const freshMs = 500

/** Whether what it stands in has only just come up. */
export function useIsFresh(): () => boolean {
  const [since] = useState(() => performance.now())
  return () => performance.now() - since < freshMs
}
