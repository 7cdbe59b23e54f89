import { Button } from 'antd'
import { useRef, useState, type SyntheticEvent } from 'react'
import type { Application, ApplicationPrint } from '../../shared/application/application.ts'
import type { Kind } from '../../shared/application/kind.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { hallTime } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { submitFields } from '../ui/submit-fields.ts'
import { useFocusNext } from '../ui/use-focus-next.ts'
import { EndApplication } from './end-application.tsx'
import { FormStepNav } from './form-step-nav.tsx'
import { PapersStep } from './papers-step.tsx'
import { ReviewStep } from './review-step.tsx'
import { ShowPersonal } from './show-personal.tsx'
import { SectionFields } from './section-fields.tsx'
import { papersStep, reviewStep } from './step-names.ts'
import { useAutosave } from './use-autosave.ts'
import { useKindName } from './use-kind-name.ts'
import { useLocalText } from './use-local-text.ts'

type ApplicationFormProps = {
  readonly application: Application
  readonly hallName: string
  readonly timeZone: string
  readonly onOther: (kind: string, accountNumber?: string) => void
  readonly onAccepted: (application: ApplicationPrint) => void
  readonly onClose: () => void
}

/** F2: the form, the papers, the review – each step as it was left, whoever left it and wherever. */
export function ApplicationForm(props: ApplicationFormProps) {
  const { application, onClose } = props
  const kind = useQuery(
    (api, signal) => api.application.kindOf({ applicationId: application.id }, { signal }),
    [application.id],
  )
  if (kind.data === undefined) return <RefusalText refusal={kind.refusal} />
  return <FormOfKind {...props} kind={kind.data} onClose={onClose} />
}

function FormOfKind(props: ApplicationFormProps & { readonly kind: Kind }) {
  const { kind, hallName, timeZone, onOther, onAccepted, onClose } = props
  const texts = useTexts().application.form
  const local = useLocalText()
  const nameOf = useKindName()
  const [application, setApplication] = useState(props.application)
  const form = useAutosave(application.id, application.answers, application.state === 'draft')
  const submit = useCommand(client.application.submit)
  const [ending, setEnding] = useState<'withdraw' | 'decline'>()
  const steps = [...kind.sections.map(({ id }) => id), papersStep, reviewStep]
  const isReview = application.state === 'review'
  const [step, setStep] = useState(
    isReview ? reviewStep : (steps.find((each) => each === application.step) ?? steps[0] ?? papersStep),
  )
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const place = useRef<HTMLDivElement>(null)
  useFocusNext(place, `${step} ${ending ?? ''}`)
  const section = kind.sections.find(({ id }) => id === step)
  const mistakes = form.check?.fields ?? []
  const goTo = (next: string | undefined) => {
    if (next === undefined || next === reviewStep) return
    setStep(next)
    if (!isReview) void form.flush(next)
  }
  const at = steps.indexOf(step)
  const toReview = async () => {
    await form.flush(papersStep)
    const submitted = await submit.run({ applicationId: application.id })
    if (submitted === undefined) {
      setLeft(new Set(kind.sections.flatMap(({ fields }) => fields.map(({ id }) => id))))
      return
    }
    setApplication(submitted)
    setStep(reviewStep)
  }
  const goOn = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const target = event.currentTarget
    const check = await form.flush(step)
    const inSection = section?.fields.map(({ id }) => id) ?? []
    submitFields(target, () => {
      setLeft(new Set([...left, ...inSection]))
      const isRight = check?.fields.every(({ field }) => !inSection.includes(field)) === true
      if (isRight) goTo(steps[at + 1])
      return isRight
    })
  }
  if (ending !== undefined)
    return (
      <div ref={place}>
        <EndApplication
          applicationId={application.id}
          act={ending}
          onEnded={onClose}
          onClose={() => setEnding(undefined)}
        />
      </div>
    )
  const refusals = form.check?.refusals ?? []
  return (
    <div className="application-form" ref={place}>
      <header className="application-form-head">
        <h2>{local(kind.name)}</h2>
        <output className="autosave" data-state={form.state}>
          {form.state === 'unsaved' && texts.unsaved}
          {form.state === 'saving' && texts.saving}
          {form.state === 'saved' && form.savedAtMs !== undefined
            ? texts.saved(hallTime(form.savedAtMs, timeZone))
            : ''}
        </output>
      </header>
      {application.isAssisted && !isReview && (
        <ShowPersonal isShown={application.showsPersonal} onChange={form.showPersonal} />
      )}
      <FormStepNav kind={kind} current={step} isReview={isReview} mistakes={mistakes} onGo={goTo} />
      {[...refusals, ...(form.check?.notes ?? [])].map((guard) => (
        <p key={guard.id} className="guard-text" data-act={guard.act} role="alert">
          {local(guard.text)}
          {guard.offer !== undefined && (
            <Button
              size="small"
              onClick={() => onOther(guard.offer ?? '', application.accountNumber ?? undefined)}
            >
              {texts.offered(nameOf(guard.offer))}
            </Button>
          )}
        </p>
      ))}
      <RefusalText refusal={submit.refusal ?? form.refusal} />
      {section !== undefined && (
        <form className="section-form" noValidate onSubmit={(event) => void goOn(event)}>
          <SectionFields
            key={section.id}
            section={section}
            answers={form.answers}
            marks={application.marks}
            mistakes={mistakes.filter(({ field }) => left.has(field))}
            onChange={form.change}
            onLeave={(field) => {
              setLeft(new Set([...left, field]))
              void form.flush()
            }}
          />
          <div className="step-buttons">
            <Button data-back="" size="large" onClick={onClose}>
              {texts.later}
            </Button>
            <Button size="large" onClick={() => setEnding('withdraw')}>
              {texts.withdraw}
            </Button>
            <Button size="large" onClick={() => setEnding('decline')}>
              {texts.decline}
            </Button>
            <span className="desk-header-rest" />
            {at > 0 && (
              <Button size="large" onClick={() => goTo(steps[at - 1])}>
                {texts.previous}
              </Button>
            )}
            <Button data-go="" className="step-button" type="primary" size="large" htmlType="submit">
              {texts.next}
            </Button>
          </div>
        </form>
      )}
      {step === papersStep && (
        <PapersStep
          kind={kind}
          application={application}
          hallName={hallName}
          timeZone={timeZone}
          isSubmitting={submit.isRunning}
          onChanged={setApplication}
          onPrevious={() => goTo(steps[at - 1])}
          onSubmit={() => void toReview()}
          onClose={onClose}
        />
      )}
      {step === reviewStep && (
        <ReviewStep
          kind={kind}
          application={application}
          hallName={hallName}
          timeZone={timeZone}
          onChanged={setApplication}
          onSentBack={(back) => {
            setApplication(back)
            setStep(steps[0] ?? papersStep)
          }}
          onAccepted={onAccepted}
          onClose={onClose}
        />
      )}
    </div>
  )
}
