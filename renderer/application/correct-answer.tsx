import { Button } from 'antd'
import { useState, type SyntheticEvent } from 'react'
import type { Answer } from '../../shared/application/answer.ts'
import type { Application } from '../../shared/application/application.ts'
import type { Field } from '../../shared/application/field.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { SectionFields } from './section-fields.tsx'

type CorrectAnswerProps = {
  readonly applicationId: string
  readonly field: Field
  readonly onCorrected: (application: Application) => void
  readonly onClose: () => void
}

/** C5: the new answer and why; the first one stays readable in the file. */
export function CorrectAnswer({ applicationId, field, onCorrected, onClose }: CorrectAnswerProps) {
  const texts = useTexts().application.page
  const [answer, setAnswer] = useState<Answer>('')
  const [reason, setReason] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const correct = useCommand(client.application.correct)
  const isShort = reason.trim().length < 2
  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    setIsChecked(true)
    if (isShort) return
    const done = await correct.run({ applicationId, field: field.id, answer, reason: reason.trim() })
    if (done !== undefined) onCorrected(done)
  }
  const { askedWhen: _, ...always } = field
  return (
    <form className="correct-answer" noValidate onSubmit={(event) => void submit(event)}>
      <SectionFields
        section={{ id: 'correct', title: field.label, fields: [always] }}
        answers={{ [field.id]: answer }}
        marks={[]}
        mistakes={[]}
        onChange={(_field, next) => setAnswer(next)}
        onLeave={() => {}}
      />
      <div className="form-line">
        <label htmlFor="correct-reason">{texts.correctReason}</label>
        <input
          id="correct-reason"
          className="text-field"
          maxLength={200}
          value={reason}
          aria-invalid={isChecked && isShort}
          onChange={({ target }) => setReason(target.value)}
        />
        <Button onClick={onClose}>{texts.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={correct.isRunning}>
          {texts.correct}
        </Button>
      </div>
      <span className="field-note" role="alert">
        {isChecked && isShort && texts.wordsWrong}
      </span>
      <RefusalText refusal={correct.refusal} />
    </form>
  )
}
