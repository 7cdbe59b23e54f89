import type { FormCheck } from '../../shared/application/form-check.ts'
import type { Kind } from '../../shared/application/kind.ts'
import { useTexts } from '../texts/index.ts'
import { papersStep, reviewStep } from './step-names.ts'
import { useLocalText } from './use-local-text.ts'

type FormStepNavProps = {
  readonly kind: Kind
  readonly current: string
  readonly isReview: boolean
  readonly mistakes: FormCheck['fields']
  readonly onGo: (step: string) => void
}

/** How far the form is: each step with its mark, and a way to it. */
export function FormStepNav({ kind, current, isReview, mistakes, onGo }: FormStepNavProps) {
  const texts = useTexts().application.form
  const local = useLocalText()
  const steps = [
    ...kind.sections.map(({ id, title, fields }) => ({
      id,
      name: local(title),
      isRight: fields.every((field) => mistakes.every((mistake) => mistake.field !== field.id)),
    })),
    { id: papersStep, name: texts.papers, isRight: isReview },
    { id: reviewStep, name: texts.review, isRight: false },
  ]
  return (
    <nav className="form-steps" aria-label={texts.progress(local(kind.name))}>
      {steps.map(({ id, name, isRight }, index) => (
        <button
          type="button"
          key={id}
          aria-current={id === current ? 'step' : undefined}
          data-right={isRight}
          disabled={isReview ? id !== reviewStep : id === reviewStep}
          onClick={() => onGo(id)}
        >
          <span aria-hidden="true">{isRight ? '✓' : index + 1}</span> {name}
        </button>
      ))}
    </nav>
  )
}
