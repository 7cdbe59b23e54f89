import { useState } from 'react'
import type { ParkReason } from '../../shared/visit/visit.ts'
import { useTexts } from '../texts/index.ts'
import { ChoiceField } from './choice-field.tsx'
import { choicesOf } from './choices-of.ts'
import { DeskForm } from './desk-form.tsx'
import type { Desk } from './use-desk.ts'

type ParkFormProps = { readonly desk: Desk; readonly visitId: string }

/** The customer steps aside and comes back to this clerk; the counter is free meanwhile. */
export function ParkForm({ desk, visitId }: ParkFormProps) {
  const texts = useTexts().visit
  const { park } = desk.commands
  const [reason, setReason] = useState<ParkReason>('customer-fetches-document')
  return (
    <DeskForm
      heading={texts.park.heading}
      explain={texts.park.explain}
      submit={texts.park.submit}
      isRunning={park.isRunning}
      refusal={park.refusal}
      onSubmit={() => void park.run({ visitId, reason })}
      onClose={desk.closePanel}
    >
      <p>{texts.park.whoMay}</p>
      <ChoiceField
        name="park-reason"
        label={texts.park.reason}
        choices={choicesOf(texts.parkReasons)}
        value={reason}
        onChange={setReason}
        isNext
      />
    </DeskForm>
  )
}
