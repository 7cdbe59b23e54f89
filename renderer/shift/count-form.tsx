import { useState } from 'react'
import type { ShiftReport } from '../../shared/shift/shift.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { DeskForm } from '../desk/desk-form.tsx'
import { useTexts } from '../texts/index.ts'
import { CountDrawer } from './count-drawer.tsx'
import { readDrawer, type DrawerDraft } from './drawer-draft.ts'

type CountFormProps = {
  readonly heading: string
  readonly onCounted: (report: ShiftReport) => void
  readonly onClose: () => void
}

/** Blind: what should be there is shown only after it was counted. */
export function CountForm({ heading, onCounted, onClose }: CountFormProps) {
  const texts = useTexts().shift.close
  const [draft, setDraft] = useState<DrawerDraft>({})
  const count = useCommand(client.shift.count)
  const send = async () => {
    const typed = readDrawer(draft)
    if (typed === undefined) return
    const report = await count.run({ pieces: typed.pieces })
    if (report !== undefined) onCounted(report)
  }
  return (
    <DeskForm
      heading={heading}
      explain={texts.blind}
      submit={texts.submitCount}
      isRunning={count.isRunning}
      refusal={count.refusal}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <CountDrawer draft={draft} onChange={setDraft} />
    </DeskForm>
  )
}
