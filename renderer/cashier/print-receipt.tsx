import type { ReceiptPrint } from '../../shared/cashier/payment.ts'
import { PrintPaper } from '../ui/print-paper.tsx'
import { ReceiptSheet } from './receipt-sheet.tsx'

type PrintReceiptProps = { readonly print: ReceiptPrint; readonly onPrinted: () => void }

/** Puts a sheet that `cashier.recordPrint` has counted on paper, unseen on the screen, and then is done. */
export function PrintReceipt({ print, onPrinted }: PrintReceiptProps) {
  return (
    <PrintPaper key={`${print.receipt.id} ${print.copy}`} onPrinted={onPrinted}>
      <ReceiptSheet print={print} />
    </PrintPaper>
  )
}
