import { useEffect, useEffectEvent, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import './paper.css'

const withoutDialogueMs = 1_000

type PrintPaperProps = { readonly onPrinted: () => void; readonly children: ReactNode }

/** Puts a sheet on paper, unseen on the screen, and then is done. The sheet's outermost element has the class `paper`. */
export function PrintPaper({ onPrinted, children }: PrintPaperProps) {
  // Once for each sheet, however often the page around it is drawn again.
  const finish = useEffectEvent(onPrinted)
  useEffect(() => {
    const left = new AbortController()
    window.addEventListener('afterprint', () => finish(), { once: true, signal: left.signal })
    // The sheet must have been laid out before the printer's dialogue stops the page.
    const frame = requestAnimationFrame(() => {
      window.print()
      // Where no dialogue opens, nothing tells of its end.
      timer = setTimeout(() => finish(), withoutDialogueMs)
    })
    let timer: ReturnType<typeof setTimeout> | undefined
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      left.abort()
    }
  }, [])
  return createPortal(<div className="paper-waiting">{children}</div>, document.body)
}
