import { Button } from 'antd'
import { useState } from 'react'
import type { ShiftReportPrint } from '../../shared/shift/shift.ts'
import { PrintSheet } from '../print/print-sheet.tsx'
import { SentToPrinter } from '../print/sent-to-printer.tsx'
import { useTexts } from '../texts/index.ts'
import { MovementSlips } from './movement-slips.tsx'
import { PrintReportButton } from './print-report-button.tsx'
import { CloseSheets, ShiftReportSheet, type SheetPlace } from './shift-papers.tsx'

type ShiftDoneProps = SheetPlace & { readonly report: ShiftReportPrint; readonly onClose: () => void }

/** The frozen figures; the papers of the close are printed by themselves. */
export function ShiftDone({ report, onClose, ...place }: ShiftDoneProps) {
  const { close: texts, acts } = useTexts().shift
  const [isPrinting, setIsPrinting] = useState(true)
  return (
    <section className="small-form" aria-labelledby="shift-done-title">
      <h2 id="shift-done-title">✓ {texts.done}</h2>
      {report.shift.state === 'to-sign' && <p>{texts.toSign}</p>}
      <SentToPrinter sent={report} />
      <div className="shift-paper-on-screen">
        <ShiftReportSheet report={report} {...place} />
      </div>
      <MovementSlips shift={report.shift} {...place} />
      <div className="step-buttons">
        <PrintReportButton shiftId={report.shift.id} size="large" {...place} />
        <span className="desk-header-rest" />
        <Button size="large" type="primary" data-next="" data-back="" onClick={onClose}>
          {acts.back}
        </Button>
      </div>
      {isPrinting && (
        <PrintSheet printerName={report.printerName} onPrinted={() => setIsPrinting(false)}>
          <CloseSheets report={report} {...place} />
        </PrintSheet>
      )}
    </section>
  )
}
