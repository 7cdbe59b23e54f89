import { Button } from 'antd'
import { useState } from 'react'
import { isOverrun } from '../../shared/visit/timer.ts'
import type { Outcome, OverrunReason, Transaction } from '../../shared/visit/visit.ts'
import { useTexts } from '../texts/index.ts'
import { ChoiceField } from './choice-field.tsx'
import { choicesOf } from './choices-of.ts'
import { DeskForm } from './desk-form.tsx'
import { nothingExplained, readExplanation } from './explained-draft.ts'
import { ExplainedFields } from './explained-fields.tsx'
import { OverrunFields } from './overrun-fields.tsx'
import { readQuantity } from './quantity-draft.ts'
import { QuantityField } from './quantity-field.tsx'
import type { Serving } from './situation.ts'
import type { Desk } from './use-desk.ts'
import { usePaidBills } from './use-paid-bills.ts'
import { usedMs } from './used-ms.ts'

type EndFormProps = {
  readonly desk: Desk
  readonly serving: Serving
  readonly transaction: Transaction
  /** What the matter is ended for: the visit's end, another matter, or sending the customer on. */
  readonly then: 'finish' | 'next-matter' | 'transfer' | 'hand-off'
}

/** How it ended (F8: what cannot be done is not called done), how much it was, and why it took so long if it did. */
export function EndForm({ desk, serving, transaction, then }: EndFormProps) {
  const texts = useTexts().visit
  const { endTransaction, finish } = desk.commands
  const paidBills = usePaidBills(desk, serving)
  const [chosenOutcome, setOutcome] = useState<Outcome>()
  const [overrunReason, setOverrunReason] = useState<OverrunReason>()
  const [explained, setExplained] = useState(nothingExplained)
  const [typedQuantity, setTypedQuantity] = useState<string>()
  const [isChecked, setIsChecked] = useState(false)
  const isSentOn = then === 'transfer' || then === 'hand-off'
  const outcome = chosenOutcome ?? (isSentOn && paidBills === 0 ? 'handed-on' : 'done')
  const draft = readQuantity(typedQuantity, paidBills)
  const used = usedMs(transaction, desk)
  const isLate = isOverrun(used, transaction.limitSeconds)
  const callsManager = outcome === 'cannot-be-done' && explained.callManager
  // The customer stays at the counter until the manager has come.
  const isWaiting = callsManager || desk.isManagerCalled

  const end = async (): Promise<boolean> => {
    setIsChecked(true)
    const explanation = readExplanation(outcome, explained)
    const { quantity } = draft
    if (quantity === 'wrong' || explanation === undefined || (isLate && overrunReason === undefined))
      return false
    const ended = await endTransaction.run({
      transactionId: transaction.id,
      outcome,
      ...explanation,
      ...(isLate && overrunReason !== undefined && { overrunReason }),
      ...(quantity !== undefined && { quantity }),
    })
    if (ended === undefined) return false
    if (callsManager) desk.noteManagerCalled(transaction.visitId)
    if (isWaiting && then === 'finish') desk.closePanel()
    return true
  }
  const submit = async () => {
    if ((await end()) && then === 'finish' && !isWaiting) await finish.run({ visitId: transaction.visitId })
  }
  const headingName = () => {
    if (then === 'transfer') return texts.endForm.headingTransfer
    return then === 'hand-off' ? texts.endForm.headingHandOff : texts.endForm.heading
  }
  const submitName = () => {
    if (then === 'transfer') return texts.endForm.endAndTransfer
    if (then === 'hand-off') return texts.endForm.endAndHandOff
    if (then === 'finish' && isWaiting) return texts.endForm.endAndWait
    return then === 'finish' ? texts.endForm.endAndFinish : texts.endForm.endAndNext
  }
  const endAndNext = async () => {
    if (await end()) desk.openPanel({ kind: 'next-matter' })
  }
  return (
    <DeskForm
      heading={headingName()}
      submit={submitName()}
      isRunning={endTransaction.isRunning || finish.isRunning}
      refusal={endTransaction.refusal ?? finish.refusal}
      onSubmit={() => void submit()}
      onClose={desk.closePanel}
      otherButton={
        then === 'finish' &&
        !isWaiting && (
          <Button size="large" className="step-button" onClick={() => void endAndNext()}>
            {texts.endForm.endAndNext}
          </Button>
        )
      }
    >
      <ChoiceField
        name="outcome"
        label={texts.endForm.outcome}
        choices={choicesOf(texts.outcomes)}
        value={outcome}
        onChange={setOutcome}
        isNext={!isLate}
        isSmall
      />
      {outcome === 'cannot-be-done' && (
        <ExplainedFields draft={explained} onChange={setExplained} isChecked={isChecked} />
      )}
      <QuantityField draft={draft} onChange={setTypedQuantity} />
      {isLate && (
        <OverrunFields
          overMs={used - transaction.limitSeconds * 1000}
          value={overrunReason}
          onChange={setOverrunReason}
          isChecked={isChecked}
        />
      )}
    </DeskForm>
  )
}
