import { useState } from 'react'
import { parseYuan } from '../../shared/kernel/money.ts'
import type { MovementPrint } from '../../shared/shift/shift.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { ChoiceField } from '../desk/choice-field.tsx'
import { DeskForm } from '../desk/desk-form.tsx'
import { useTexts } from '../texts/index.ts'
import { TextLine } from '../desk/text-line.tsx'

type MoveFormProps = { readonly onMoved: (movement: MovementPrint) => void; readonly onClose: () => void }
const kinds = ['drop', 'pay-in', 'pay-out'] as const

/** Cash that no customer brought or took: why, and who has it. */
export function MoveForm({ onMoved, onClose }: MoveFormProps) {
  const { move: texts, kinds: names } = useTexts().shift
  const [kind, setKind] = useState<(typeof kinds)[number]>('drop')
  const [amount, setAmount] = useState('')
  const [reason, setReason] = useState('')
  const [receiver, setReceiver] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const move = useCommand(client.shift.move)
  const read = parseYuan(amount)
  const mistakes = {
    amount: !read.ok || read.value === 0,
    reason: reason.trim().length < 2,
    receiver: receiver.trim() === '',
  }
  const send = async () => {
    setIsChecked(true)
    if (!read.ok || Object.values(mistakes).includes(true)) return
    const moved = await move.run({
      kind,
      amount: read.value,
      reason: reason.trim(),
      receiver: receiver.trim(),
    })
    if (moved !== undefined) onMoved(moved)
  }
  return (
    <DeskForm
      heading={texts.heading}
      submit={texts.submit}
      isRunning={move.isRunning}
      refusal={move.refusal}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <ChoiceField
        name="movement-kind"
        label={texts.kind}
        choices={kinds.map((value) => ({ value, name: names[value] }))}
        value={kind}
        onChange={setKind}
        isNext
      />
      <TextLine
        label={texts.amount}
        inputMode="decimal"
        value={amount}
        onChange={setAmount}
        mistake={isChecked && mistakes.amount ? texts.amountWrong : undefined}
      />
      <TextLine
        label={texts.reason}
        value={reason}
        onChange={setReason}
        mistake={isChecked && mistakes.reason ? texts.reasonWrong : undefined}
      />
      <TextLine
        label={texts.receiver}
        value={receiver}
        onChange={setReceiver}
        mistake={isChecked && mistakes.receiver ? texts.receiverWrong : undefined}
      />
    </DeskForm>
  )
}
