import { useState } from 'react'
import { useTexts } from '../texts/index.ts'
import { DeskForm } from './desk-form.tsx'
import { KindField, usualKind } from './kind-field.tsx'
import type { Desk } from './use-desk.ts'

type NextMatterFormProps = { readonly desk: Desk; readonly visitId: string }

/** One matter after another: each has its own kind and its own limit. */
export function NextMatterForm({ desk, visitId }: NextMatterFormProps) {
  const texts = useTexts().visit.nextForm
  const { startTransaction } = desk.commands
  const [kindId, setKindId] = useState(() => usualKind(desk))
  return (
    <DeskForm
      heading={texts.heading}
      submit={texts.submit}
      isRunning={startTransaction.isRunning}
      refusal={startTransaction.refusal}
      onSubmit={() => void startTransaction.run({ visitId, kindId })}
      onClose={desk.closePanel}
    >
      <KindField desk={desk} label={texts.kind} value={kindId} onChange={setKindId} />
    </DeskForm>
  )
}
