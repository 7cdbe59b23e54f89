import { useEffect, useEffectEvent } from 'react'

/** Y and N answer what is asked, anywhere on the page but in a field; the letter itself is typed nowhere. */
export function useAnswerKeys(isAsked: boolean, answer: (ok: boolean) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const key = event.key.toLowerCase()
    if (!isAsked || (key !== 'y' && key !== 'n') || event.repeat) return
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping()) return
    event.preventDefault()
    answer(key === 'y')
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function isTyping(): boolean {
  const active = document.activeElement
  return active instanceof HTMLInputElement
    ? active.type !== 'radio' && active.type !== 'checkbox'
    : active instanceof HTMLTextAreaElement
}
