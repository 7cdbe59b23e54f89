import { useEffect, useEffectEvent } from 'react'
import type { ReceiptPrint } from '../../shared/cashier/payment.ts'
import { PrintPaper } from '../ui/print-paper.tsx'
import { ReceiptSheet } from './receipt-sheet.tsx'

type PrintReceiptProps = { readonly print: ReceiptPrint; readonly onPrinted: () => void }

/** Puts a sheet that `cashier.recordPrint` has counted on paper, unless the counter's printer has it already. */
export function PrintReceipt({ print, onPrinted }: PrintReceiptProps) {
  const key = `${print.receipt.id} ${print.copy}`
  if (print.printerName !== null) return <AtPrinter key={key} onPrinted={onPrinted} />
  return (
    <PrintPaper key={key} onPrinted={onPrinted}>
      <ReceiptSheet print={print} />
    </PrintPaper>
  )
}

function AtPrinter({ onPrinted }: Pick<PrintReceiptProps, 'onPrinted'>) {
  const finish = useEffectEvent(onPrinted)
  useEffect(() => finish(), [])
  return null
}
