import { Button } from 'antd'
import { useRef, useState } from 'react'
import type { ShiftReport } from '../../shared/shift/shift.ts'
import { useQuery } from '../api/use-query.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { useFocusNext } from '../ui/use-focus-next.ts'
import { CountForm } from './count-form.tsx'
import { PrintReportButton } from './print-report-button.tsx'
import { ShiftReportSheet, type SheetPlace } from './shift-papers.tsx'

type InterimReportProps = SheetPlace & { readonly shiftId: string; readonly onClose: () => void }

/** X: the drawer as it is, without closing it. Blind: before the clerk sees what is expected, it is counted. */
export function InterimReport({ shiftId, onClose, ...place }: InterimReportProps) {
  const { close, acts } = useTexts().shift
  const asked = useQuery((api, signal) => api.shift.report({ shiftId }, { signal }), [shiftId])
  const [counted, setCounted] = useState<ShiftReport>()
  const report = counted ?? asked.data
  const isBlind = report === undefined && asked.refusal?.code === 'COUNT_MISSING'
  const section = useRef<HTMLDivElement>(null)
  useFocusNext(section, `${isBlind} ${report === undefined}`)
  return (
    <div ref={section}>
      {isBlind && <CountForm heading={close.headingReport} onCounted={setCounted} onClose={onClose} />}
      {!isBlind && <RefusalText refusal={asked.refusal} />}
      {report !== undefined && (
        <section className="small-form" aria-labelledby="interim-title">
          <h2 id="interim-title">{acts.report}</h2>
          <div className="shift-paper-on-screen">
            <ShiftReportSheet report={report} {...place} />
          </div>
          <div className="step-buttons">
            <PrintReportButton shiftId={shiftId} size="large" isNext {...place} />
            <span className="desk-header-rest" />
            <Button size="large" data-back="" onClick={onClose}>
              {acts.back}
            </Button>
          </div>
        </section>
      )}
    </div>
  )
}
