import { useState } from 'react'
import type { Shift } from '../../shared/shift/shift.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { DeskForm } from '../desk/desk-form.tsx'
import { useTexts } from '../texts/index.ts'
import { CountDrawer } from './count-drawer.tsx'
import { readDrawer, type DrawerDraft } from './drawer-draft.ts'
import { TextLine } from '../desk/text-line.tsx'

type OpenShiftFormProps = { readonly onOpened: (shift: Shift) => void; readonly onClose: () => void }

/** L6: the float is counted; why it is not what was left is asked only then. */
export function OpenShiftForm({ onOpened, onClose }: OpenShiftFormProps) {
  const texts = useTexts().shift
  const [draft, setDraft] = useState<DrawerDraft>({})
  const [reason, setReason] = useState('')
  const [asksReason, setAsksReason] = useState(false)
  const [isChecked, setIsChecked] = useState(false)
  const open = useCommand(client.shift.open)
  const isReasonMissing = asksReason && reason.trim().length < 2
  const send = async () => {
    const count = readDrawer(draft)
    setIsChecked(true)
    if (count === undefined || isReasonMissing) return
    const { pieces } = count
    const opened = await open.run({ pieces, ...(asksReason ? { differenceReason: reason.trim() } : {}) })
    if (opened !== undefined) onOpened(opened)
  }
  // The answer to the refusal is asked for beside it.
  if (open.refusal?.code === 'FLOAT_DIFFERS' && !asksReason) {
    setAsksReason(true)
    setIsChecked(false)
  }
  return (
    <DeskForm
      heading={texts.open.heading}
      explain={texts.open.explain}
      submit={texts.open.submit}
      isRunning={open.isRunning}
      refusal={open.refusal}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <CountDrawer draft={draft} onChange={setDraft} />
      {asksReason && (
        <TextLine
          label={texts.open.reason}
          hint={texts.open.reasonHint}
          value={reason}
          onChange={setReason}
          isNext
          mistake={isChecked && isReasonMissing ? texts.open.reasonWrong : undefined}
        />
      )}
    </DeskForm>
  )
}
