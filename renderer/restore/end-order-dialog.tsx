import { useState } from 'react'
import type { RestoreOrder } from '../../shared/restore/restore-order.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { Dialog } from '../manager/dialog.tsx'
import { PageForm } from '../manager/page-form.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'

export type EndAct = 'mark-restored' | 'withdraw'

type EndOrderDialogProps = {
  readonly act: EndAct
  readonly order: RestoreOrder
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Who said that the supply is back, or why it need not come back. */
export function EndOrderDialog({ act, order, onDone, onClose }: EndOrderDialogProps) {
  const texts = useTexts().restore
  const [person, setPerson] = useState('')
  const [words, setWords] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const restored = useCommand(client.restore.markRestored)
  const withdrawn = useCommand(client.restore.withdraw)
  const isRestored = act === 'mark-restored'
  const mistakes = { person: isRestored && person.trim() === '', words: words.trim().length < 2 }
  const send = () => {
    setIsChecked(true)
    if (mistakes.person || mistakes.words) return false
    const on = { orderId: order.id }
    const answer = isRestored
      ? restored.run({ ...on, person: person.trim(), words: words.trim() })
      : withdrawn.run({ ...on, reason: words.trim() })
    void answer.then((ended) => ended !== undefined && onDone())
    return true
  }
  return (
    <Dialog title={texts.actOf(texts.act[act], order.number)} onClose={onClose}>
      <PageForm
        submit={texts.save}
        cancel={texts.cancel}
        refusal={restored.refusal ?? withdrawn.refusal}
        isRunning={restored.isRunning || withdrawn.isRunning}
        onSubmit={send}
        onCancel={onClose}
      >
        {isRestored && (
          <TextField
            label={texts.person}
            value={person}
            maxLength={40}
            onChange={setPerson}
            mistake={isChecked && mistakes.person ? texts.personWrong : undefined}
          />
        )}
        <TextField
          label={isRestored ? texts.words : texts.reason}
          value={words}
          maxLength={500}
          onChange={setWords}
          mistake={isChecked && mistakes.words ? texts.wordsWrong : undefined}
        />
      </PageForm>
    </Dialog>
  )
}
