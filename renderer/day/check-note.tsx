import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '../texts/index.ts'

type CheckNoteProps = {
  readonly label: string
  readonly onSave: (note: string) => void
  readonly onCancel: () => void
}

/** What is not right, in the words of who looked; Enter saves, Esc goes back. */
export function CheckNote({ label, onSave, onCancel }: CheckNoteProps) {
  const texts = useTexts().day.checklist
  const [note, setNote] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const isWrong = isChecked && note.trim().length < 2
  return (
    <form
      className="check-note"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setIsChecked(true)
        if (note.trim().length >= 2) onSave(note.trim())
      }}
    >
      <input
        className="text-field"
        data-next=""
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby="check-note-mistake"
        placeholder={texts.noteHint}
        maxLength={200}
        autoComplete="off"
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <Button type="primary" htmlType="submit">
        {texts.save}
      </Button>
      <Button data-back="" onClick={onCancel}>
        {texts.cancel}
      </Button>
      <span className="field-note" id="check-note-mistake" role="alert">
        {isWrong ? texts.noteMissing : ''}
      </span>
    </form>
  )
}
