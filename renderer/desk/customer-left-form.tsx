import type { Ticket } from '../../shared/queue/ticket.ts'
import { useTexts } from '../texts/index.ts'
import { DeskForm } from './desk-form.tsx'
import type { Desk } from './use-desk.ts'

type CustomerLeftFormProps = { readonly desk: Desk; readonly ticket: Ticket }

/** L13: a ticket that has ended does not come back, so it is asked once. */
export function CustomerLeftForm({ desk, ticket }: CustomerLeftFormProps) {
  const texts = useTexts().desk.called
  const { markLeft } = desk.commands
  return (
    <DeskForm
      heading={texts.askLeft(ticket.label)}
      explain={texts.askLeftExplain}
      submit={texts.left}
      isRunning={markLeft.isRunning}
      refusal={markLeft.refusal}
      onSubmit={() => void markLeft.run({ ticketId: ticket.id })}
      onClose={desk.closePanel}
      isGrave
    />
  )
}
