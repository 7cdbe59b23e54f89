import type { Ticket } from '../../shared/queue/ticket.ts'
import { useTexts } from '../texts/index.ts'
import { SendForm, type Sending } from './send-form.tsx'
import type { Desk } from './use-desk.ts'

type SendTicketFormProps = { readonly desk: Desk; readonly ticket: Ticket }

/** Somebody who waits stands in the wrong line, or is to wait for one counter or person. */
export function SendTicketForm({ desk, ticket }: SendTicketFormProps) {
  const texts = useTexts().queue.send
  const { transferTicket } = desk.commands
  const backToList = () => desk.openPanel({ kind: 'waiting-list' })
  const send = async ({ to, reason, placeName }: Sending) => {
    const sent = await transferTicket.run({ ticketId: ticket.id, to, reason })
    if (sent !== undefined) desk.openPanel({ kind: 'sent', ticket: sent, placeName, visitId: undefined })
  }
  return (
    <SendForm
      desk={desk}
      heading={texts.headingTicket(ticket.label)}
      explain={ticket.handedOff ? texts.keeps(ticket.label) : texts.keepsPlace(ticket.label)}
      isRunning={transferTicket.isRunning}
      refusal={transferTicket.refusal}
      onSend={(sending) => void send(sending)}
      onClose={backToList}
    />
  )
}
