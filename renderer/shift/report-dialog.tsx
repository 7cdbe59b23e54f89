import { Button } from 'antd'
import type { ShiftReport } from '../../shared/shift/shift.ts'
import { Dialog } from '../manager/dialog.tsx'
import { useTexts } from '../texts/index.ts'
import { PrintReportButton } from './print-report-button.tsx'
import { ShiftReportSheet, type SheetPlace } from './shift-papers.tsx'

type ReportDialogProps = SheetPlace & { readonly report: ShiftReport; readonly onClose: () => void }

export function ReportDialog({ report, onClose, ...place }: ReportDialogProps) {
  const texts = useTexts().shift.page
  return (
    <Dialog title={texts.showOf(report.shift.number)} onClose={onClose}>
      <div className="shift-paper-on-screen">
        <ShiftReportSheet report={report} {...place} />
      </div>
      <div className="dialog-acts">
        <PrintReportButton shiftId={report.shift.id} {...place} />
        <Button onClick={onClose}>{texts.close}</Button>
      </div>
    </Dialog>
  )
}
