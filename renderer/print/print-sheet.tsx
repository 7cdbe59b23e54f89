import { useEffect, useEffectEvent, type ReactNode } from 'react'
import type { AtPrinter } from '../../shared/print/at-printer.ts'
import { PrintPaper } from '../ui/print-paper.tsx'

type PrintSheetProps = Pick<AtPrinter, 'printerName'> & {
  readonly onPrinted: () => void
  readonly children: ReactNode
}

/** Puts sheets of a command on paper, unless the counter's printer has them already. */
export function PrintSheet({ printerName, onPrinted, children }: PrintSheetProps) {
  if (printerName !== null) return <AtPrinterAlready onPrinted={onPrinted} />
  return <PrintPaper onPrinted={onPrinted}>{children}</PrintPaper>
}

function AtPrinterAlready({ onPrinted }: Pick<PrintSheetProps, 'onPrinted'>) {
  const finish = useEffectEvent(onPrinted)
  useEffect(() => finish(), [])
  return null
}
