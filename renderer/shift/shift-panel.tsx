import { useRef, useState } from 'react'
import type { MovementPrint, ShiftReport, ShiftReportPrint } from '../../shared/shift/shift.ts'
import { useQuery } from '../api/use-query.ts'
import type { Desk } from '../desk/use-desk.ts'
import { PrintSheet } from '../print/print-sheet.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { useFocusNext } from '../ui/use-focus-next.ts'
import { CloseShiftForm } from './close-shift-form.tsx'
import { CountForm } from './count-form.tsx'
import { HandOverForm } from './hand-over-form.tsx'
import { InterimReport } from './interim-report.tsx'
import { MoveForm } from './move-form.tsx'
import { OpenShiftForm } from './open-shift-form.tsx'
import { ShiftActs, type ShiftAct } from './shift-acts.tsx'
import { ShiftDone } from './shift-done.tsx'
import { MovementSheet } from './shift-papers.tsx'
import './shift.css'

/** One thing at a time; what was counted stays until the drawer moves again. */
type Step =
  | { readonly kind: 'acts' | 'move' | 'report' }
  | { readonly kind: 'count'; readonly next: 'close' | 'hand-over' }
  | { readonly kind: 'close' | 'hand-over'; readonly report: ShiftReport }
  | { readonly kind: 'done'; readonly report: ShiftReportPrint }

/** L3, C4: the clerk's own drawer, from the float to the frozen close. */
export function ShiftPanel({ desk }: { readonly desk: Desk }) {
  const texts = useTexts().shift.close
  const { data: shift, refusal, reload } = useQuery((api, signal) => api.shift.mine(undefined, { signal }))
  const [step, setStep] = useState<Step>({ kind: 'acts' })
  const [slip, setSlip] = useState<MovementPrint>()
  const [isPrinting, setIsPrinting] = useState(false)
  const back = () => setStep({ kind: 'acts' })
  const choose = (act: ShiftAct) =>
    setStep(act === 'close' || act === 'hand-over' ? { kind: 'count', next: act } : { kind: act })
  const finish = (report: ShiftReportPrint) => setStep({ kind: 'done', report })
  const { situation } = desk
  // The customer before the clerk wants to pay: that is what the drawer was opened for.
  const mayPay = situation.kind === 'serving' && situation.transaction?.state === 'running'
  const place = { hallName: desk.workplace.hallName, timeZone: desk.configuration.timeZone }
  const panel = useRef<HTMLDivElement>(null)
  useFocusNext(panel, `${shift === undefined} ${shift?.id ?? ''} ${step.kind}`)
  if (shift === undefined) return <RefusalText refusal={refusal} />
  return (
    <div className="shift-panel" ref={panel}>
      {step.kind === 'acts' && shift === null && (
        <OpenShiftForm
          onOpened={() => {
            if (mayPay) desk.openPanel({ kind: 'find-account' })
            else desk.closePanel()
          }}
          onClose={desk.closePanel}
        />
      )}
      {step.kind === 'acts' && shift !== null && (
        <ShiftActs
          shift={shift}
          timeZone={place.timeZone}
          slip={slip}
          onChoose={choose}
          onClose={desk.closePanel}
        />
      )}
      {step.kind === 'move' && (
        <MoveForm
          onMoved={(movement) => {
            setSlip(movement)
            setIsPrinting(true)
            reload()
            back()
          }}
          onClose={back}
        />
      )}
      {step.kind === 'report' && shift !== null && (
        <InterimReport shiftId={shift.id} onClose={back} {...place} />
      )}
      {step.kind === 'count' && (
        <CountForm
          heading={texts.headingBlind}
          onCounted={(report) => setStep({ kind: step.next, report })}
          onClose={back}
        />
      )}
      {step.kind === 'close' && (
        <CloseShiftForm
          report={step.report}
          onClosed={finish}
          onRecount={() => setStep({ kind: 'count', next: 'close' })}
          onClose={back}
        />
      )}
      {step.kind === 'hand-over' && (
        <HandOverForm
          report={step.report}
          onClosed={finish}
          onRecount={() => setStep({ kind: 'count', next: 'hand-over' })}
          onClose={back}
        />
      )}
      {step.kind === 'done' && <ShiftDone report={step.report} onClose={desk.closePanel} {...place} />}
      {isPrinting && slip !== undefined && shift !== null && (
        <PrintSheet key={slip.id} printerName={slip.printerName} onPrinted={() => setIsPrinting(false)}>
          <MovementSheet
            movement={slip}
            counterNumber={shift.counterNumber}
            reprint={slip.reprint}
            {...place}
          />
        </PrintSheet>
      )}
    </div>
  )
}
