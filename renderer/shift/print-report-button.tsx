import { Button } from 'antd'
import { useState } from 'react'
import type { ShiftReportPrint } from '../../shared/shift/shift.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { PrintSheet } from '../print/print-sheet.tsx'
import { SentToPrinter } from '../print/sent-to-printer.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { ShiftReportSheet, type SheetPlace } from './shift-papers.tsx'

type PrintReportButtonProps = SheetPlace & {
  readonly shiftId: string
  readonly size?: 'large'
  readonly isNext?: boolean
}

/** X or Z on paper, at the counter's printer or by the page. */
export function PrintReportButton({ shiftId, size, isNext = false, ...place }: PrintReportButtonProps) {
  const texts = useTexts().shift.close
  const printReport = useCommand(client.shift.printReport)
  const [print, setPrint] = useState<ShiftReportPrint>()
  const [isPrinting, setIsPrinting] = useState(false)
  const put = async () => {
    setPrint(await printReport.run({ shiftId }))
    setIsPrinting(true)
  }
  return (
    <>
      <Button
        type={isNext ? 'primary' : 'default'}
        size={size ?? 'middle'}
        data-next={isNext ? '' : undefined}
        loading={printReport.isRunning}
        onClick={() => void put()}
      >
        {texts.print}
      </Button>
      <SentToPrinter sent={print} />
      <RefusalText refusal={printReport.refusal} />
      {isPrinting && print !== undefined && (
        <PrintSheet printerName={print.printerName} onPrinted={() => setIsPrinting(false)}>
          <ShiftReportSheet report={print} reprint={print.reprint} {...place} />
        </PrintSheet>
      )}
    </>
  )
}
