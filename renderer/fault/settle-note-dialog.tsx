import { useState } from 'react'
import type { FaultNote } from '../../shared/fault/fault.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { Dialog } from '../manager/dialog.tsx'
import { PageForm } from '../manager/page-form.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'

type SettleNoteDialogProps = {
  readonly note: FaultNote
  readonly onSettled: () => void
  readonly onClose: () => void
}

export function SettleNoteDialog({ note, onSettled, onClose }: SettleNoteDialogProps) {
  const texts = useTexts().fault
  const [how, setHow] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const settle = useCommand(client.fault.settleNote)
  const isRight = how.trim().length >= 2
  const send = () => {
    setIsChecked(true)
    if (!isRight) return false
    void settle
      .run({ noteId: note.id, how: how.trim() })
      .then((account) => account !== undefined && onSettled())
    return true
  }
  return (
    <Dialog title={texts.settleNoteOf(note.text)} onClose={onClose}>
      <PageForm
        submit={texts.settleNote}
        cancel={texts.cancel}
        refusal={settle.refusal}
        isRunning={settle.isRunning}
        onSubmit={send}
        onCancel={onClose}
      >
        <TextField
          label={texts.settleHow}
          value={how}
          maxLength={500}
          onChange={setHow}
          mistake={isChecked && !isRight ? texts.noteWrong : undefined}
        />
      </PageForm>
    </Dialog>
  )
}
