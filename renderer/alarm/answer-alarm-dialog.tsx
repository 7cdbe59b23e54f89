import { useState } from 'react'
import type { Alarm } from '../../shared/alarm/alarm.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { Dialog } from '../manager/dialog.tsx'
import { PageForm } from '../manager/page-form.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'

type AnswerAlarmDialogProps = {
  readonly alarm: Alarm
  readonly onAnswered: () => void
  readonly onClose: () => void
}

/** The manager's own words about what was done. */
export function AnswerAlarmDialog({ alarm, onAnswered, onClose }: AnswerAlarmDialogProps) {
  const texts = useTexts().alarm
  const [words, setWords] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const answer = useCommand(client.alarm.answer)
  const isRight = words.trim().length >= 2
  const send = () => {
    setIsChecked(true)
    if (!isRight) return false
    void answer
      .run({ alarmId: alarm.id, words: words.trim() })
      .then((answered) => answered !== undefined && onAnswered())
    return true
  }
  return (
    <Dialog title={texts.answerOf(texts.kinds[alarm.kind])} onClose={onClose}>
      <p className="page-note">{texts.answerExplain}</p>
      <PageForm
        submit={texts.save}
        cancel={texts.cancel}
        refusal={answer.refusal}
        isRunning={answer.isRunning}
        onSubmit={send}
        onCancel={onClose}
      >
        <TextField
          label={texts.wordsLabel}
          hint={texts.wordsHint}
          value={words}
          maxLength={200}
          onChange={setWords}
          mistake={isChecked && !isRight ? texts.wordsWrong : undefined}
        />
      </PageForm>
    </Dialog>
  )
}
