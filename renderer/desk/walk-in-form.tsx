import { useState } from 'react'
import { useTexts } from '../texts/index.ts'
import { DeskForm } from './desk-form.tsx'
import { KindField, usualKind } from './kind-field.tsx'
import type { Desk } from './use-desk.ts'

/** A customer without a ticket. */
export function WalkInForm({ desk }: { readonly desk: Desk }) {
  const texts = useTexts().desk.walkIn
  const { startWalkIn } = desk.commands
  const [kindId, setKindId] = useState(() => usualKind(desk))
  return (
    <DeskForm
      heading={texts.heading}
      submit={texts.submit}
      isRunning={startWalkIn.isRunning}
      refusal={startWalkIn.refusal}
      onSubmit={() => void startWalkIn.run({ kindId })}
      onClose={desk.closePanel}
    >
      <KindField desk={desk} label={texts.kind} value={kindId} onChange={setKindId} />
    </DeskForm>
  )
}
