import { useTexts } from '../texts/index.ts'
import { DeskForm } from './desk-form.tsx'
import type { Desk } from './use-desk.ts'

type FinishFormProps = { readonly desk: Desk; readonly visitId: string }

/** L13, F8: the manager was called over, and nobody comes any more once the customer has gone. */
export function FinishForm({ desk, visitId }: FinishFormProps) {
  const texts = useTexts().visit
  const { finish } = desk.commands
  return (
    <DeskForm
      heading={texts.finishForm.heading}
      explain={texts.finishForm.explain}
      submit={texts.finish}
      isRunning={finish.isRunning}
      refusal={finish.refusal}
      onSubmit={() => void finish.run({ visitId })}
      onClose={desk.closePanel}
      isGrave
    />
  )
}
