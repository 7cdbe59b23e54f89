import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import type { ReceiptPrint } from '../../shared/cashier/payment.ts'
import { ReceiptSheet } from './receipt-sheet.tsx'

const withoutDialogueMs = 1_000

type PrintReceiptProps = { readonly print: ReceiptPrint; readonly onPrinted: () => void }

/** Puts a sheet that `cashier.recordPrint` has counted on paper, unseen on the screen, and then is done. */
export function PrintReceipt({ print, onPrinted }: PrintReceiptProps) {
  useEffect(() => {
    const left = new AbortController()
    window.addEventListener('afterprint', onPrinted, { once: true, signal: left.signal })
    // The sheet must have been laid out before the printer's dialogue stops the page.
    const frame = requestAnimationFrame(() => {
      window.print()
      // Where no dialogue opens, nothing tells of its end.
      timer = setTimeout(onPrinted, withoutDialogueMs)
    })
    let timer: ReturnType<typeof setTimeout> | undefined
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      left.abort()
    }
  }, [print, onPrinted])
  return createPortal(
    <div className="print-only">
      <ReceiptSheet print={print} />
    </div>,
    document.body,
  )
}
