import { useState } from 'react'
import type { ChosenHoldReason, Transaction } from '../../shared/visit/visit.ts'
import { useTexts } from '../texts/index.ts'
import { ChoiceField } from './choice-field.tsx'
import { choicesOf } from './choices-of.ts'
import { DeskForm } from './desk-form.tsx'
import type { Desk } from './use-desk.ts'

type HoldFormProps = { readonly desk: Desk; readonly transaction: Transaction }

export function HoldForm({ desk, transaction }: HoldFormProps) {
  const texts = useTexts().visit
  const { hold } = desk.commands
  const { parked: _, ...reasons } = texts.holdReasons
  const [reason, setReason] = useState<ChosenHoldReason>('customer-fetches-document')
  return (
    <DeskForm
      heading={texts.holdForm.heading}
      explain={texts.holdForm.explain}
      submit={texts.holdForm.submit}
      isRunning={hold.isRunning}
      refusal={hold.refusal}
      onSubmit={() => void hold.run({ transactionId: transaction.id, reason })}
      onClose={desk.closePanel}
    >
      <ChoiceField
        name="hold-reason"
        label={texts.holdForm.reason}
        choices={choicesOf(reasons)}
        value={reason}
        onChange={setReason}
        isNext
      />
    </DeskForm>
  )
}
