import { useState } from 'react'
import type { PublicDay } from '../../shared/hall/calendar.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { Field, plainControl } from '../manager/field.tsx'
import { PageForm } from '../manager/page-form.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'
import { formatPublicDays, parsePublicDays } from './public-days-text.ts'

type HolidaysFormProps = {
  readonly year: number
  readonly days: readonly PublicDay[]
  readonly onSaved: () => void
  readonly onClose: () => void
}

/** A whole year as it was announced: pasted or typed, a line a day. */
export function HolidaysForm({ year, days, onSaved, onClose }: HolidaysFormProps) {
  const { holidays: texts, exception } = useTexts().day.calendar
  const [text, setText] = useState(() => formatPublicDays(days, texts.kinds))
  const [reason, setReason] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const set = useCommand(client.hall.setPublicDays)
  const read = parsePublicDays(text)
  const isReasonRight = reason.trim().length >= 2
  const mistake = () => {
    if (!isChecked) return undefined
    if ('wrongLine' in read) return texts.lineWrong(read.wrongLine)
    return read.length === 0 ? texts.empty : undefined
  }
  const save = () => {
    setIsChecked(true)
    if ('wrongLine' in read || read.length === 0 || !isReasonRight) return false
    void set
      .run({ year, days: read, reason: reason.trim() })
      .then((saved) => saved !== undefined && onSaved())
    return true
  }
  return (
    <div className="holidays-form">
      <p className="hint">{texts.explain}</p>
      <PageForm
        label={texts.edit}
        submit={texts.save}
        cancel={texts.cancel}
        refusal={set.refusal}
        isRunning={set.isRunning}
        onSubmit={save}
        onCancel={onClose}
      >
        <Field label={texts.paste} hint={texts.pasteHint} mistake={mistake()}>
          {(control) => (
            <textarea
              {...plainControl(control)}
              className="text-area"
              rows={12}
              spellCheck={false}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        <TextField
          label={exception.reason}
          value={reason}
          maxLength={200}
          onChange={setReason}
          mistake={isChecked && !isReasonRight ? exception.reasonWrong : undefined}
        />
      </PageForm>
    </div>
  )
}
