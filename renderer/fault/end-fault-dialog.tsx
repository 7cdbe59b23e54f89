import { useState } from 'react'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { Dialog } from '../manager/dialog.tsx'
import { PageForm } from '../manager/page-form.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'

type EndFaultDialogProps = {
  readonly faultId: string
  readonly onEnded: () => void
  readonly onClose: () => void
}

/** How it was mended, in words that the next one understands. */
export function EndFaultDialog({ faultId, onEnded, onClose }: EndFaultDialogProps) {
  const texts = useTexts().fault
  const [note, setNote] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const end = useCommand(client.fault.end)
  const isRight = note.trim().length >= 2
  const send = () => {
    setIsChecked(true)
    if (!isRight) return false
    void end.run({ faultId, note: note.trim() }).then((account) => account !== undefined && onEnded())
    return true
  }
  return (
    <Dialog title={texts.end} onClose={onClose}>
      <p className="page-note">{texts.endExplain}</p>
      <PageForm
        submit={texts.end}
        cancel={texts.cancel}
        refusal={end.refusal}
        isRunning={end.isRunning}
        onSubmit={send}
        onCancel={onClose}
      >
        <TextField
          label={texts.note}
          value={note}
          maxLength={500}
          onChange={setNote}
          mistake={isChecked && !isRight ? texts.noteWrong : undefined}
        />
      </PageForm>
    </Dialog>
  )
}
