import { Button, Steps } from 'antd'
import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useTexts } from '../texts/index.ts'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { RefusalText } from '../ui/refusal-text.tsx'
import { submitFields } from '../ui/submit-fields.ts'
import { CountersStep } from './counters-step.tsx'
import { HallStep } from './hall-step.tsx'
import { ManagerStep } from './manager-step.tsx'
import { ReviewStep } from './review-step.tsx'
import { ServicesStep } from './services-step.tsx'
import { SetUpDone } from './set-up-done.tsx'
import { firstDraft, setUpSteps, toSetUp, type SetUpStep } from './set-up-draft.ts'
import { findMistakes } from './set-up-mistakes.ts'
import { stepOfRefusal } from './step-of-refusal.ts'
import './set-up.css'

type SetUpPageProps = { readonly onDone: () => void }

/** An empty hall's first quarter of an hour: one thing at a time, nothing lost on going back. */
export function SetUpPage({ onDone }: SetUpPageProps) {
  const texts = useTexts().hall
  const [draft, setDraft] = useState(firstDraft)
  const [step, setStep] = useState<SetUpStep>('hall')
  const [isChecked, setIsChecked] = useState(false)
  const [doneName, setDoneName] = useState<string>()
  const setUp = useCommand(client.hall.setUp)

  const form = useRef<HTMLFormElement>(null)
  // Each step begins in its first field, the last one at its button: Enter goes on.
  useEffect(() => form.current?.querySelector<HTMLElement>('input, button[type="submit"]')?.focus(), [step])

  const index = setUpSteps.indexOf(step)
  const mistakes = isChecked ? findMistakes(draft, step) : {}
  const mistakeAt = (field: string) => {
    const mistake = mistakes[field]
    return mistake === undefined ? undefined : texts.mistakes[mistake]
  }
  const goTo = (next: SetUpStep | undefined) => {
    if (next === undefined) return
    setUp.clear()
    setIsChecked(false)
    setStep(next)
  }
  const submit = async () => {
    const done = await setUp.run(toSetUp(draft))
    if (done !== undefined) setDoneName(done.hallName ?? draft.hallName)
  }
  const goOn = () => {
    if (Object.keys(findMistakes(draft, step)).length > 0) {
      setIsChecked(true)
      return false
    }
    if (step === 'review') void submit()
    else goTo(setUpSteps[index + 1])
    return true
  }
  const send = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    submitFields(event.currentTarget, goOn)
  }

  if (doneName !== undefined) return <SetUpDone hallName={doneName} onDone={onDone} />
  const refusedStep = setUp.refusal === undefined ? undefined : stepOfRefusal(setUp.refusal)
  return (
    <main className="set-up">
      <header className="set-up-head">
        <div>
          <h1>{texts.title}</h1>
          <p>{texts.lead}</p>
        </div>
        <LanguageSwitch />
      </header>
      <Steps size="small" current={index} items={setUpSteps.map((each) => ({ title: texts.steps[each] }))} />
      <form
        className="set-up-form"
        ref={form}
        key={step}
        onSubmit={send}
        noValidate
        aria-label={texts.steps[step]}
      >
        <h2>
          {texts.steps[step]} <small>{texts.progress(index + 1, setUpSteps.length)}</small>
        </h2>
        <div className="set-up-body">
          {step === 'hall' && <HallStep draft={draft} setDraft={setDraft} mistakeAt={mistakeAt} />}
          {step === 'services' && <ServicesStep draft={draft} setDraft={setDraft} mistakeAt={mistakeAt} />}
          {step === 'counters' && <CountersStep draft={draft} setDraft={setDraft} mistakeAt={mistakeAt} />}
          {step === 'manager' && <ManagerStep draft={draft} setDraft={setDraft} mistakeAt={mistakeAt} />}
          {step === 'review' && <ReviewStep draft={draft} goTo={goTo} />}
        </div>
        <footer className="set-up-foot">
          <Button size="large" disabled={index === 0} onClick={() => goTo(setUpSteps[index - 1])}>
            {texts.back}
          </Button>
          <div className="set-up-refusal" role="alert">
            {Object.keys(mistakes).length > 0 && <span className="field-mistake">{texts.fixFirst}</span>}
            {setUp.refusal !== undefined && <RefusalText refusal={setUp.refusal} />}
            {refusedStep !== undefined && (
              <Button type="link" onClick={() => goTo(refusedStep)}>
                {texts.review.change(texts.steps[refusedStep])}
              </Button>
            )}
          </div>
          <Button size="large" type="primary" htmlType="submit" loading={setUp.isRunning}>
            {step === 'review' ? texts.finish : texts.next}
          </Button>
        </footer>
      </form>
    </main>
  )
}
