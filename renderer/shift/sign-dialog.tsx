import { useState } from 'react'
import type { Shift } from '../../shared/shift/shift.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { Dialog } from '../manager/dialog.tsx'
import { PageForm } from '../manager/page-form.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'
import { Difference } from './difference.tsx'

type SignDialogProps = {
  readonly shift: Shift
  readonly onSigned: () => void
  readonly onClose: () => void
}

/** C4: the manager reads the account of a difference and signs it. */
export function SignDialog({ shift, onSigned, onClose }: SignDialogProps) {
  const { page: texts, report } = useTexts().shift
  const [words, setWords] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const sign = useCommand(client.shift.sign)
  const isTooShort = words.trim().length < 2
  const send = () => {
    setIsChecked(true)
    if (isTooShort) return false
    void sign
      .run({ shiftId: shift.id, words: words.trim() })
      .then((signed) => signed !== undefined && onSigned())
    return true
  }
  const { close } = shift
  return (
    <Dialog title={texts.signOf(shift.number)} onClose={onClose}>
      {close !== null && <Difference expected={close.expected} counted={close.counted} />}
      <p>
        {report.account}: {close?.account}
      </p>
      <PageForm
        submit={texts.sign}
        cancel={texts.cancel}
        refusal={sign.refusal}
        isRunning={sign.isRunning}
        onSubmit={send}
        onCancel={onClose}
      >
        <TextField
          label={texts.words}
          placeholder={texts.wordsHint}
          value={words}
          maxLength={500}
          onChange={setWords}
          mistake={isChecked && isTooShort ? texts.wordsWrong : undefined}
        />
      </PageForm>
    </Dialog>
  )
}
