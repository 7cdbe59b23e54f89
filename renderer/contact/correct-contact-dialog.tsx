import { useState } from 'react'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { Dialog } from '../manager/dialog.tsx'
import { PageForm } from '../manager/page-form.tsx'
import { SelectField } from '../manager/select-field.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'

type CorrectContactDialogProps = {
  readonly contactId: string
  readonly onCorrected: () => void
  readonly onClose: () => void
}

/** H1: another person answers from here on, with the manager's reason; the first one stays on record. */
export function CorrectContactDialog({ contactId, onCorrected, onClose }: CorrectContactDialogProps) {
  const { contact: texts, responsibility } = useTexts()
  const colleagues =
    useQuery((api, signal) => api.responsibility.colleagues(undefined, { signal })).data ?? []
  const correct = useCommand(client.contact.correct)
  const [staffId, setStaffId] = useState('')
  const [reason, setReason] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const isTooShort = reason.trim().length < 2
  const send = () => {
    setIsChecked(true)
    if (staffId === '' || isTooShort) return false
    void correct
      .run({ contactId, staffId, reason: reason.trim() })
      .then((corrected) => corrected !== undefined && onCorrected())
    return true
  }
  return (
    <Dialog title={texts.correct} onClose={onClose}>
      <PageForm
        submit={texts.save}
        cancel={texts.cancel}
        refusal={correct.refusal}
        isRunning={correct.isRunning}
        onSubmit={send}
        onCancel={onClose}
      >
        <SelectField
          label={texts.correctTo}
          none={responsibility.fields.choose}
          value={staffId}
          options={colleagues.map(({ id, name, number }) => ({ value: id, name: `${name} ${number}` }))}
          onChange={setStaffId}
          mistake={isChecked && staffId === '' ? responsibility.fields.choose : undefined}
        />
        <TextField
          label={texts.reason}
          value={reason}
          maxLength={200}
          onChange={setReason}
          mistake={isChecked && isTooShort ? texts.reasonWrong : undefined}
        />
      </PageForm>
    </Dialog>
  )
}
