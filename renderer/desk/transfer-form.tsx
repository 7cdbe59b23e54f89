import { useTexts } from '../texts/index.ts'
import { SendForm, type Sending } from './send-form.tsx'
import type { Serving } from './situation.ts'
import type { Desk } from './use-desk.ts'

type TransferFormProps = { readonly desk: Desk; readonly serving: Serving }

/** The present customer goes on to somebody else, with number and time of arrival; the matter here has ended. */
export function TransferForm({ desk, serving: { visit, ticket } }: TransferFormProps) {
  const texts = useTexts().queue.send
  const { transfer } = desk.commands
  const send = async ({ to, reason, placeName }: Sending) => {
    const sent = await transfer.run({ visitId: visit.id, to, reason })
    if (sent !== undefined) desk.openPanel({ kind: 'sent', ticket: sent, placeName, visitId: visit.id })
  }
  return (
    <SendForm
      desk={desk}
      heading={texts.headingVisit}
      explain={ticket === null ? texts.newNumber : texts.keeps(ticket.label)}
      leaveOut={desk.workplace.counter.id}
      isRunning={transfer.isRunning}
      refusal={transfer.refusal}
      onSend={(sending) => void send(sending)}
      onClose={desk.closePanel}
    />
  )
}
