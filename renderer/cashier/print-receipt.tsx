import type { ReceiptPrint } from '../../shared/cashier/payment.ts'
import { PrintSheet } from '../print/print-sheet.tsx'
import { ReceiptSheet } from './receipt-sheet.tsx'

type PrintReceiptProps = { readonly print: ReceiptPrint; readonly onPrinted: () => void }

/** Puts a sheet that `cashier.recordPrint` has counted on paper. */
export function PrintReceipt({ print, onPrinted }: PrintReceiptProps) {
  const key = `${print.receipt.id} ${print.copy}`
  return (
    <PrintSheet key={key} printerName={print.printerName} onPrinted={onPrinted}>
      <ReceiptSheet print={print} />
    </PrintSheet>
  )
}
