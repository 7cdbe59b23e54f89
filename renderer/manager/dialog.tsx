import { useEffect, useEffectEvent, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import './dialog.css'

type DialogProps = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }

/** Asks or shows one thing above its page. It stays part of the page, so that a locked page covers and stops it too. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const titleId = useId()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    controlsIn(box.current)[0]?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  // A button that went away with its act took the focus along; Esc still leads out.
  const leave = useEffectEvent(onClose)
  useEffect(() => {
    const listen = ({ key }: { readonly key: string }) => {
      if (key === 'Escape' && document.activeElement === document.body) leave()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      // It goes back from here only, not from what lies beneath as well.
      event.preventDefault()
      onClose()
    }
    if (event.key === 'Tab') keepFocusIn(box.current, event)
  }
  return (
    <div className="dialog-cover" onKeyDown={press} role="presentation">
      <dialog open aria-modal="true" aria-labelledby={titleId} ref={box}>
        <h2 id={titleId}>{title}</h2>
        {children}
      </dialog>
    </div>
  )
}

function controlsIn(box: HTMLElement | null): HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('input, select, textarea, button:not(:disabled)') ?? [])]
}

function keepFocusIn(box: HTMLElement | null, event: KeyboardEvent): void {
  const controls = controlsIn(box)
  const [edge, other] = event.shiftKey ? [controls[0], controls.at(-1)] : [controls.at(-1), controls[0]]
  if (document.activeElement !== edge) return
  event.preventDefault()
  other?.focus()
}
