import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTexts } from '../texts/index.ts'
import type { SetUpDraft, SetUpStep } from './set-up-draft.ts'

type ReviewStepProps = { readonly draft: SetUpDraft; readonly goTo: (step: SetUpStep) => void }

export function ReviewStep({ draft, goTo }: ReviewStepProps) {
  const { review: texts, kinds } = useTexts().hall
  const lettersOf = (keys: readonly number[]) =>
    draft.services
      .filter(({ key }) => keys.includes(key))
      .map(({ letter }) => letter)
      .join(' ')
  return (
    <>
      <p className="set-up-lead">{texts.lead}</p>
      <dl className="set-up-review">
        <Part step="hall" goTo={goTo}>
          <li>{draft.hallName}</li>
          <li>{draft.timeZone}</li>
        </Part>
        <Part step="services" goTo={goTo}>
          {draft.services.map(({ key, letter, nameZh, nameEn, defaultKindId }) => (
            <li key={key}>{texts.serviceLine(letter, nameZh, nameEn, kinds[defaultKindId])}</li>
          ))}
        </Part>
        <Part step="counters" goTo={goTo}>
          {draft.counters.map(({ key, number, serviceKeys }) => (
            <li key={key}>{texts.counterLine(number ?? 0, lettersOf(serviceKeys))}</li>
          ))}
        </Part>
        <Part step="manager" goTo={goTo}>
          <li>{texts.managerLine(draft.manager.number, draft.manager.name)}</li>
        </Part>
      </dl>
    </>
  )
}

type PartProps = {
  readonly step: SetUpStep
  readonly goTo: (step: SetUpStep) => void
  readonly children: ReactNode
}

function Part({ step, goTo, children }: PartProps) {
  const { steps, review } = useTexts().hall
  return (
    <div className="set-up-part">
      <dt>{steps[step]}</dt>
      <dd>
        <ul>{children}</ul>
      </dd>
      <dd>
        <Button type="link" onClick={() => goTo(step)} aria-label={review.change(steps[step])}>
          {review.change(steps[step])}
        </Button>
      </dd>
    </div>
  )
}
