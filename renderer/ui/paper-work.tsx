import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { OwnPage } from '../../shared/print/page-setting.ts'
import { client } from '../api/client.ts'
import './paper.css'
import { readOwnPage } from './print-page.ts'

type PaperWorkProps = {
  /** Begun when the sheet has been laid out for the hall's paper; `left` when it is wanted no more. */
  readonly work: (page: OwnPage, left: AbortSignal) => Promise<void>
  readonly children: ReactNode
}

/** A sheet unseen on the screen while something is done with it. Its outermost element has the class `paper`. */
export function PaperWork({ work, children }: PaperWorkProps) {
  const [page, setPage] = useState<OwnPage>()
  // Once for each sheet, however often the page around it is drawn again.
  const begin = useEffectEvent(work)
  useEffect(() => {
    let isLeft = false
    void readOwnPage(() => client.print.ownPage()).then((answer) => isLeft || setPage(answer))
    return () => {
      isLeft = true
    }
  }, [])
  useEffect(() => {
    if (page === undefined) return
    const left = new AbortController()
    // The sheet must have been laid out before the printer's dialogue stops the page.
    const frame = requestAnimationFrame(() => void begin(page, left.signal))
    return () => {
      cancelAnimationFrame(frame)
      left.abort()
    }
  }, [page])
  return createPortal(
    <div className="paper-waiting" data-page={page?.size ?? undefined}>
      {children}
    </div>,
    document.body,
  )
}
