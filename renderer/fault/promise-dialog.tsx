import { useState } from 'react'
import type { AffectedTicket, FaultSlip } from '../../shared/fault/fault.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { newPromise, readPromise } from '../day/promise-draft.ts'
import { PromiseFields } from '../day/promise-fields.tsx'
import { ChoiceField } from '../desk/choice-field.tsx'
import { Dialog } from '../manager/dialog.tsx'
import { PageForm } from '../manager/page-form.tsx'
import { useTexts } from '../texts/index.ts'

type PromiseDialogProps = {
  readonly faultId: string
  readonly ticket: AffectedTicket
  readonly timeZone: string
  readonly onPromised: (slip: FaultSlip) => void
  readonly onClose: () => void
}

/** P2: what one customer is promised instead of waiting. The slip is printed as soon as it is on disk (L2). */
export function PromiseDialog({ faultId, ticket, timeZone, onPromised, onClose }: PromiseDialogProps) {
  const texts = useTexts().fault
  const [kind, setKind] = useState<'appointment' | 'call-back'>('appointment')
  const [now] = useState(() => Date.now())
  const [draft, setDraft] = useState(() => newPromise(now, timeZone))
  const [isChecked, setIsChecked] = useState(false)
  const promise = useCommand(client.fault.promise)
  const { promise: sound, mistakes } = readPromise(draft, now, timeZone)
  const send = () => {
    setIsChecked(true)
    if (sound === undefined) return false
    void promise
      .run({ faultId, ticketId: ticket.ticketId, kind, ...sound })
      .then((slip) => slip !== undefined && onPromised(slip))
    return true
  }
  return (
    <Dialog title={texts.promiseOf(ticket.label)} onClose={onClose}>
      <PageForm
        submit={texts.slip.print}
        cancel={texts.cancel}
        refusal={promise.refusal}
        isRunning={promise.isRunning}
        onSubmit={send}
        onCancel={onClose}
      >
        <ChoiceField
          name="promise-kind"
          label={texts.kind}
          choices={(['appointment', 'call-back'] as const).map((value) => ({
            value,
            name: texts.kinds[value],
          }))}
          value={kind}
          onChange={setKind}
          isSmall
        />
        <PromiseFields value={draft} onChange={setDraft} mistakes={isChecked ? mistakes : undefined} />
      </PageForm>
    </Dialog>
  )
}
