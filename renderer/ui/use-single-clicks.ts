import { useEffect } from 'react'

/**
 * The second click of a double click must not fall on the step that came up after the first (C1: no confirmation is
 * skipped). Only buttons that lead on to a next step are meant.
 */
export function useSingleClicks(): void {
  useEffect(() => {
    const swallow = (event: MouseEvent) => {
      const isOnStep =
        event.target instanceof Element && event.target.closest('[data-next], .step-button') !== null
      if (event.detail < 2 || !isOnStep) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('click', swallow, { capture: true })
    return () => window.removeEventListener('click', swallow, { capture: true })
  }, [])
}
