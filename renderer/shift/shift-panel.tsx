import { Button } from 'antd'
import { useRef, useState } from 'react'
import type { Movement, Shift, ShiftReport } from '../../shared/shift/shift.ts'
import { useQuery } from '../api/use-query.ts'
import type { Desk } from '../desk/use-desk.ts'
import { hallTime } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import { PrintPaper } from '../ui/print-paper.tsx'
import { RefusalText } from '../ui/refusal-text.tsx'
import { useFocusNext } from '../ui/use-focus-next.ts'
import { CloseShiftForm } from './close-shift-form.tsx'
import { CountForm } from './count-form.tsx'
import { HandOverForm } from './hand-over-form.tsx'
import { MoveForm } from './move-form.tsx'
import { MovementSheet } from './movement-sheet.tsx'
import { OpenShiftForm } from './open-shift-form.tsx'
import { ShiftReportSheet } from './shift-report-sheet.tsx'
import './shift.css'

/** One thing at a time; what was counted stays until the drawer moves again. */
type Step =
  | { readonly kind: 'acts' | 'move' }
  | { readonly kind: 'count'; readonly next: 'close' | 'hand-over' }
  | { readonly kind: 'close' | 'hand-over' | 'done'; readonly report: ShiftReport }

/** L3, C4: the clerk's own drawer, from the float to the frozen close. */
export function ShiftPanel({ desk }: { readonly desk: Desk }) {
  const { data: shift, refusal, reload } = useQuery((api, signal) => api.shift.mine(undefined, { signal }))
  const [step, setStep] = useState<Step>({ kind: 'acts' })
  const [slip, setSlip] = useState<Movement>()
  const [paper, setPaper] = useState<ShiftReport>()
  const back = () => setStep({ kind: 'acts' })
  const { situation } = desk
  // The customer before the clerk wants to pay: that is what the drawer was opened for.
  const mayPay = situation.kind === 'serving' && situation.transaction?.state === 'running'
  const { hallName } = desk.workplace
  const { timeZone } = desk.configuration
  const place = useRef<HTMLDivElement>(null)
  useFocusNext(place, `${shift === undefined} ${shift?.id ?? ''} ${step.kind}`)
  if (shift === undefined) return <RefusalText refusal={refusal} />
  return (
    <div className="shift-panel" ref={place}>
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
        <ShiftActs shift={shift} timeZone={timeZone} onChoose={setStep} onClose={desk.closePanel} />
      )}
      {step.kind === 'move' && (
        <MoveForm
          onMoved={(movement) => {
            setSlip(movement)
            reload()
            back()
          }}
          onClose={back}
        />
      )}
      {step.kind === 'count' && (
        <CountForm onCounted={(report) => setStep({ kind: step.next, report })} onClose={back} />
      )}
      {step.kind === 'close' && (
        <CloseShiftForm
          report={step.report}
          onClosed={(report) => {
            setPaper(report)
            setStep({ kind: 'done', report })
          }}
          onRecount={() => setStep({ kind: 'count', next: 'close' })}
          onClose={back}
        />
      )}
      {step.kind === 'hand-over' && (
        <HandOverForm
          report={step.report}
          onClosed={(report) => {
            setPaper(report)
            setStep({ kind: 'done', report })
          }}
          onRecount={() => setStep({ kind: 'count', next: 'hand-over' })}
          onClose={back}
        />
      )}
      {step.kind === 'done' && (
        <ShiftDone
          report={step.report}
          hallName={hallName}
          timeZone={timeZone}
          onPrint={() => setPaper(step.report)}
          onClose={desk.closePanel}
        />
      )}
      {slip !== undefined && shift !== null && (
        <PrintPaper key={slip.id} onPrinted={() => setSlip(undefined)}>
          <MovementSheet
            movement={slip}
            hallName={hallName}
            counterNumber={shift.counterNumber}
            timeZone={timeZone}
          />
        </PrintPaper>
      )}
      {paper !== undefined && (
        <PrintPaper onPrinted={() => setPaper(undefined)}>
          <ShiftReportSheet report={paper} hallName={hallName} timeZone={timeZone} />
        </PrintPaper>
      )}
    </div>
  )
}

type ShiftActsProps = {
  readonly shift: Shift
  readonly timeZone: string
  readonly onChoose: (step: Step) => void
  readonly onClose: () => void
}

function ShiftActs({ shift, timeZone, onChoose, onClose }: ShiftActsProps) {
  const texts = useTexts().shift
  return (
    <section className="small-form" aria-labelledby="shift-title">
      <h2 id="shift-title">{texts.title}</h2>
      <p>{texts.running(shift.number, hallTime(shift.openedAtMs, timeZone))}</p>
      <div className="shift-acts">
        <Button size="large" data-next="" onClick={() => onChoose({ kind: 'move' })}>
          {texts.acts.move}
        </Button>
        <Button size="large" onClick={() => onChoose({ kind: 'count', next: 'close' })}>
          {texts.acts.count}
        </Button>
        <Button size="large" onClick={() => onChoose({ kind: 'count', next: 'hand-over' })}>
          {texts.acts.handOver}
        </Button>
        <Button size="large" data-back="" onClick={onClose}>
          {texts.acts.back}
        </Button>
      </div>
    </section>
  )
}

type ShiftDoneProps = {
  readonly report: ShiftReport
  readonly hallName: string
  readonly timeZone: string
  readonly onPrint: () => void
  readonly onClose: () => void
}

function ShiftDone({ report, hallName, timeZone, onPrint, onClose }: ShiftDoneProps) {
  const { close: texts, acts } = useTexts().shift
  return (
    <section className="small-form" aria-labelledby="shift-done-title">
      <h2 id="shift-done-title">✓ {texts.done}</h2>
      {report.shift.state === 'to-sign' && <p>{texts.toSign}</p>}
      <div className="shift-paper-on-screen">
        <ShiftReportSheet report={report} hallName={hallName} timeZone={timeZone} />
      </div>
      <div className="step-buttons">
        <Button size="large" onClick={onPrint}>
          {texts.print}
        </Button>
        <span className="desk-header-rest" />
        <Button size="large" type="primary" data-next="" data-back="" onClick={onClose}>
          {acts.back}
        </Button>
      </div>
    </section>
  )
}
