import { useState } from 'react'
import type { ProblemAct } from '../../shared/problem/problem-states.ts'
import { PageForm } from '../manager/page-form.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'
import { useActs } from './use-acts.ts'
import { WordsField } from './words-field.tsx'

type ActFormProps = {
  readonly problemId: string
  readonly act: ProblemAct
  readonly onDone: () => void
  readonly onCancel: () => void
}

const withReason: readonly ProblemAct[] = ['refuse', 'find-still-wrong']

/** What has to be said to one step: a reason, to whom, or a note. */
export function ActForm({ problemId, act, onDone, onCancel }: ActFormProps) {
  const { problem: texts, common } = useTexts()
  const { fields } = texts
  const [words, setWords] = useState('')
  const [to, setTo] = useState('')
  const [reference, setReference] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const { run, refusal, isRunning } = useActs(problemId)
  const isPassing = act === 'pass-on'
  const needsReason = withReason.includes(act)
  const isRight = isPassing ? to.trim().length >= 2 : !needsReason || words.trim().length >= 2
  const send = () => {
    setIsChecked(true)
    if (isRight)
      void run(act, { words: words.trim(), to: to.trim(), reference: reference.trim() }).then(
        (done) => done && onDone(),
      )
    return isRight
  }
  const mistake = (text: string) => (isChecked && !isRight ? text : undefined)
  return (
    <PageForm
      label={texts.acts[act]}
      submit={texts.acts[act]}
      cancel={common.cancel}
      refusal={refusal}
      isRunning={isRunning}
      onSubmit={send}
      onCancel={onCancel}
    >
      {isPassing ? (
        <>
          <TextField
            label={fields.to}
            value={to}
            maxLength={100}
            onChange={setTo}
            mistake={mistake(fields.toMissing)}
          />
          <TextField label={fields.reference} value={reference} maxLength={100} onChange={setReference} />
        </>
      ) : (
        <WordsField
          label={needsReason ? fields.reason : fields.note}
          value={words}
          onChange={setWords}
          mistake={mistake(fields.reasonMissing)}
        />
      )}
    </PageForm>
  )
}
