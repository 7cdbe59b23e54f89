import { Button } from 'antd'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { CareBadge } from './care-badge.tsx'
import { IssueTicket } from './issue-ticket.tsx'
import { ParkedButton } from './parked-button.tsx'
import { pressKey } from './press-key.ts'
import { QueueLines } from './queue-lines.tsx'
import type { Desk } from './use-desk.ts'

/** The left: who waits for what and how long, who is next, who was missed, and tickets for those who come. */
export function QueuePane({ desk }: { readonly desk: Desk }) {
  const { desk: desks } = useTexts()
  return (
    <aside className="queue-pane" aria-label={desks.panes.queue}>
      <QueueLines desk={desk} />
      <NextTickets desk={desk} />
      <ParkedButton desk={desk} />
      <MissedTickets desk={desk} />
      <IssueTicket desk={desk} />
    </aside>
  )
}

function NextTickets({ desk }: { readonly desk: Desk }) {
  const texts = useTexts().queue
  const { next } = desk.workplace
  return (
    <section className="queue-part" aria-labelledby="next-title">
      <div className="queue-part-head">
        <h2 id="next-title">{texts.next}</h2>
        <Button size="small" aria-keyshortcuts="Shift+F2" onClick={() => pressKey('Shift+F2', desk)}>
          {texts.wholeList}
        </Button>
      </div>
      {next.length === 0 && <p className="hint">{texts.nobodyNext}</p>}
      <ol className="ticket-chips">
        {next.map((ticket) => (
          <li key={ticket.id}>
            {ticket.label} <CareBadge care={ticket.care} />
            {/* Whoever waits for a target and is next here waits for this counter or its clerk. */}
            {ticket.target !== null && <span className="rank-badge rank-target">{texts.rank.forYou}</span>}
            {ticket.handedOff && (
              <span className="rank-badge" title={texts.rank.handedOffExplain}>
                {texts.rank.handedOff}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function MissedTickets({ desk }: { readonly desk: Desk }) {
  const texts = useTexts().queue
  const returnMissed = useCommand(client.queue.returnMissed)
  const { missed } = desk.workplace
  return (
    <section className="queue-part" aria-labelledby="missed-title">
      <div className="queue-part-head">
        <h2 id="missed-title">{texts.missed}</h2>
        {missed.length === 0 && <p className="hint">{texts.nobodyMissed}</p>}
      </div>
      <ul className="missed-list">
        {missed.map((ticket) => (
          <li key={ticket.id}>
            <b>{ticket.label}</b>
            <Button
              size="small"
              aria-label={texts.returnLabel(ticket.label)}
              onClick={() => void returnMissed.run({ ticketId: ticket.id })}
            >
              {texts.returnMissed}
            </Button>
          </li>
        ))}
      </ul>
      <RefusalText refusal={returnMissed.refusal} />
    </section>
  )
}
