import { useState } from 'react'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { Dialog } from '../manager/dialog.tsx'
import { PageForm } from '../manager/page-form.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'

type AddNoteDialogProps = {
  readonly faultId: string
  readonly onAdded: () => void
  readonly onClose: () => void
}

/** Something that stands on paper and must not be forgotten when the system is back. */
export function AddNoteDialog({ faultId, onAdded, onClose }: AddNoteDialogProps) {
  const texts = useTexts().fault
  const [text, setText] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const add = useCommand(client.fault.noteToMakeUp)
  const isRight = text.trim().length >= 2
  const send = () => {
    setIsChecked(true)
    if (!isRight) return false
    void add.run({ faultId, text: text.trim() }).then((account) => account !== undefined && onAdded())
    return true
  }
  return (
    <Dialog title={texts.addNote} onClose={onClose}>
      <PageForm
        submit={texts.save}
        cancel={texts.cancel}
        refusal={add.refusal}
        isRunning={add.isRunning}
        onSubmit={send}
        onCancel={onClose}
      >
        <TextField
          label={texts.noteText}
          hint={texts.noteHint}
          value={text}
          maxLength={500}
          onChange={setText}
          mistake={isChecked && !isRight ? texts.noteWrong : undefined}
        />
      </PageForm>
    </Dialog>
  )
}
