import { useEffect, useState } from 'react'
import { hasVoice } from '../ui/speak.ts'

/** Browsers let a page speak only after somebody has touched it: tried out without a sound, so that the hint shows only where it is so. */
export function useIsVoiceBlocked(): boolean {
  const [isBlocked, setIsBlocked] = useState(false)
  useEffect(() => {
    if (!('speechSynthesis' in globalThis)) return
    const left = new AbortController()
    const { signal } = left
    const tryOut = () => {
      if (!hasVoice() || navigator.userActivation.hasBeenActive) return
      const silence = new SpeechSynthesisUtterance('。')
      silence.volume = 0
      silence.addEventListener('error', ({ error }) => setIsBlocked(error === 'not-allowed'), { signal })
      speechSynthesis.speak(silence)
    }
    tryOut()
    speechSynthesis.addEventListener('voiceschanged', tryOut, { signal })
    for (const gesture of ['pointerup', 'keyup'])
      window.addEventListener(gesture, () => setIsBlocked(false), { signal })
    return () => left.abort()
  }, [])
  return isBlocked
}
