import { useRef, useState } from 'react'
import type { Application, ApplicationPrint } from '../../shared/application/application.ts'
import type { Desk } from '../desk/use-desk.ts'
import { useFocusNext } from '../ui/use-focus-next.ts'
import { AcceptedView } from './accepted-view.tsx'
import './application.css'
import './papers.css'
import { ApplicationDetail } from './application-detail.tsx'
import { ApplicationForm } from './application-form.tsx'
import { BriefingView } from './briefing-view.tsx'
import { FindKind } from './find-kind.tsx'

/** One thing at a time; whatever was typed is on disk already, so every step can be left. */
type Step =
  | { readonly kind: 'start' }
  | { readonly kind: 'briefing'; readonly of: string; readonly accountNumber?: string | undefined }
  | { readonly kind: 'form' | 'detail'; readonly application: Application }
  | { readonly kind: 'accepted'; readonly application: ApplicationPrint }

/** F1-F4: from the customer's first word to the accepted application. */
export function ApplicationPanel({ desk }: { readonly desk: Desk }) {
  const { situation, configuration, workplace, closePanel } = desk
  const [step, setStep] = useState<Step>({ kind: 'start' })
  const visitId = situation.kind === 'serving' ? situation.visit.id : undefined
  const place = useRef<HTMLDivElement>(null)
  useFocusNext(place, step.kind)
  const start = () => setStep({ kind: 'start' })
  const open = (application: Application) => {
    const isOpen = application.state === 'draft' || application.state === 'review'
    setStep({ kind: isOpen && visitId !== undefined ? 'form' : 'detail', application })
  }
  const brief = (of: string, accountNumber?: string) => setStep({ kind: 'briefing', of, accountNumber })
  return (
    <div className="application-panel" ref={place}>
      {step.kind === 'start' && (
        <FindKind
          visitId={visitId}
          onKind={(of, account) => brief(of, account?.number)}
          onApplication={open}
          onClose={closePanel}
        />
      )}
      {step.kind === 'briefing' && visitId !== undefined && (
        <BriefingView
          key={step.of}
          kind={step.of}
          visitId={visitId}
          accountNumber={step.accountNumber}
          hallName={workplace.hallName}
          timeZone={configuration.timeZone}
          onOther={brief}
          onOpened={open}
          onClose={start}
        />
      )}
      {step.kind === 'form' && (
        <ApplicationForm
          key={step.application.id}
          application={step.application}
          hallName={workplace.hallName}
          timeZone={configuration.timeZone}
          onOther={brief}
          onAccepted={(application) => setStep({ kind: 'accepted', application })}
          onClose={start}
        />
      )}
      {step.kind === 'accepted' && (
        <AcceptedView
          application={step.application}
          visitId={visitId}
          hallName={workplace.hallName}
          timeZone={configuration.timeZone}
          onClose={closePanel}
        />
      )}
      {step.kind === 'detail' && (
        <ApplicationDetail
          applicationId={step.application.id}
          hallName={workplace.hallName}
          timeZone={configuration.timeZone}
          visitId={visitId}
          onOpened={open}
          onClose={start}
        />
      )}
    </div>
  )
}
