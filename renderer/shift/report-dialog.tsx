import { Button } from 'antd'
import type { ShiftReport } from '../../shared/shift/shift.ts'
import { Dialog } from '../manager/dialog.tsx'
import { useTexts } from '../texts/index.ts'
import { SavePdfButton } from '../ui/save-pdf-button.tsx'
import { MovementSlips } from './movement-slips.tsx'
import { PrintReportButton } from './print-report-button.tsx'
import { ShiftReportSheet, type SheetPlace } from './shift-papers.tsx'

type ReportDialogProps = SheetPlace & { readonly report: ShiftReport; readonly onClose: () => void }

export function ReportDialog({ report, onClose, ...place }: ReportDialogProps) {
  const { page: texts, report: words } = useTexts().shift
  const sheet = <ShiftReportSheet report={report} {...place} />
  return (
    <Dialog title={texts.showOf(report.shift.number)} onClose={onClose}>
      <div className="shift-paper-on-screen">{sheet}</div>
      <MovementSlips shift={report.shift} {...place} />
      <div className="dialog-acts">
        <PrintReportButton shiftId={report.shift.id} {...place} />
        <SavePdfButton fileName={`${words.titleZ} ${report.shift.number}`}>{sheet}</SavePdfButton>
        <Button onClick={onClose}>{texts.close}</Button>
      </div>
    </Dialog>
  )
}
