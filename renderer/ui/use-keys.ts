import { useEffect, useEffectEvent } from 'react'

export type KeyHandlers = Readonly<Record<string, () => void>>

/** Keys of the counter: what the browser would do with them (reload, find, address bar …) never happens. */
const isOurs = (name: string) => /^((Shift\+)?F[1-9]|F10|Ctrl\+([GL]|F[89]))$/.test(name)

/** Handles keys for the whole page. A key held down acts once, so that no step is passed by accident. */
export function useKeys(handlers: KeyHandlers, isActive = true): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const name = keyName(event)
    if (isOurs(name)) event.preventDefault()
    if (event.repeat && (isOurs(name) || name === 'Enter')) return event.preventDefault()
    // Enter and Esc belong to the input method while characters are being chosen.
    if (!isActive || event.isComposing || event.repeat || event.defaultPrevented !== isOurs(name)) return
    // While a dialogue is open the keys are its own, but a clerk who walks away can always lock.
    if (isDialogOpen() && name !== 'Ctrl+L') return
    handlers[name]?.()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function keyName(event: KeyboardEvent): string {
  const isControl = event.ctrlKey || event.metaKey
  if (event.altKey) return ''
  // Shift is a capital letter's, or a step back for Tab, but with a key of the counter it is the act beside it.
  if (event.shiftKey) return !isControl && /^F\d/.test(event.key) ? `Shift+${event.key}` : ''
  return isControl ? `Ctrl+${event.key.toUpperCase()}` : event.key
}

function isDialogOpen(): boolean {
  return (
    document.querySelector('dialog[open], [role="dialog"][aria-modal="true"]')?.checkVisibility() === true
  )
}
