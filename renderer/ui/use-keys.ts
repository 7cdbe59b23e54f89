import { useEffect, useEffectEvent } from 'react'

export type KeyHandlers = Readonly<Record<string, () => void>>

/** Keys of the counter: what the browser would do with them (reload, find, address bar …) never happens. */
const ours = new Set(['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'Ctrl+L', 'Ctrl+G'])

/** Handles keys for the whole page. A key held down acts once, so that no step is passed by accident. */
export function useKeys(handlers: KeyHandlers, isActive = true): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const name = keyName(event)
    if (ours.has(name)) event.preventDefault()
    if (event.repeat && (ours.has(name) || name === 'Enter')) return event.preventDefault()
    // Enter and Esc belong to the input method while characters are being chosen.
    if (!isActive || event.isComposing || event.repeat || event.defaultPrevented !== ours.has(name)) return
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
  if (event.altKey || event.shiftKey) return ''
  return isControl ? `Ctrl+${event.key.toUpperCase()}` : event.key
}

function isDialogOpen(): boolean {
  return (
    document.querySelector('dialog[open], [role="dialog"][aria-modal="true"]')?.checkVisibility() === true
  )
}
