import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import type { ReceiptPrint } from '../../shared/cashier/payment.ts'
import { ReceiptSheet } from './receipt-sheet.tsx'

type PrintReceiptProps = { readonly print: ReceiptPrint; readonly onPrinted: () => void }

/** Puts a sheet that `cashier.recordPrint` has counted on paper, unseen on the screen, and then is done. */
export function PrintReceipt({ print, onPrinted }: PrintReceiptProps) {
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted, { once: true })
    // The sheet must have been laid out before the printer's dialogue stops the page.
    const frame = requestAnimationFrame(() => window.print())
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('afterprint', onPrinted)
    }
  }, [print, onPrinted])
  return createPortal(<div className="print-only"><ReceiptSheet print={print} /></div>, document.body)
}
