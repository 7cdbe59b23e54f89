import { Button } from 'antd'
import { useTexts } from '../texts/index.ts'
import { TicketNumber } from '../ui/ticket-number.tsx'
import type { Panel } from './panel.ts'
import type { Desk } from './use-desk.ts'

type SentViewProps = { readonly desk: Desk; readonly sent: Extract<Panel, { kind: 'sent' }> }

/** What the customer has to know: the number that will be called, which a walk-in has only now, and where. */
export function SentView({ desk, sent: { ticket, placeName, visitId } }: SentViewProps) {
  const texts = useTexts().queue.send
  const close = visitId === undefined ? () => desk.openPanel({ kind: 'waiting-list' }) : desk.closePanel
  return (
    <section className="called-view" aria-labelledby="sent-title">
      <h2 id="sent-title">
        <span aria-hidden="true">✓ </span>
        {texts.sent}
      </h2>
      <TicketNumber label={ticket.label} size="huge" />
      <p className="sent-place">{texts.sentTo(placeName)}</p>
      <p>{ticket.handedOff ? texts.sentVisit : texts.sentTicket}</p>
      <div className="called-buttons">
        <Button type="primary" size="large" data-next="" data-back="" onClick={close}>
          {texts.understood}
        </Button>
      </div>
    </section>
  )
}
