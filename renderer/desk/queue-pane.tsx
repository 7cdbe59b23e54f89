import { Button } from 'antd'
import { elapsedMs } from '../../shared/kernel/time.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useTexts } from '../texts/index.ts'
import { clockTime } from '../ui/clock-time.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { CareBadge } from './care-badge.tsx'
import { IssueTicket } from './issue-ticket.tsx'
import type { Desk } from './use-desk.ts'
import { useNameOf } from './use-name-of.ts'
import { WaitBadge } from './wait-badge.tsx'

/** The left: who waits for what and how long, who is next, who was missed, and tickets for those who come. */
export function QueuePane({ desk }: { readonly desk: Desk }) {
  const { desk: desks } = useTexts()
  return (
    <aside className="queue-pane" aria-label={desks.panes.queue}>
      <QueueLines desk={desk} />
      <NextTickets desk={desk} />
      <MissedTickets desk={desk} />
      <IssueTicket desk={desk} />
    </aside>
  )
}

function QueueLines({ desk }: { readonly desk: Desk }) {
  const texts = useTexts().queue
  const nameOf = useNameOf()
  const { workplace, now } = desk
  return (
    <ul className="queue-lines" aria-label={texts.lines}>
      {workplace.queue.map((line) => {
        const longestMs =
          line.longestSinceSteadyMs === null ? 0 : elapsedMs(line.longestSinceSteadyMs, now.steadyMs)
        return (
          <li key={line.serviceId} data-served={line.served}>
            <b className="queue-letter">{line.letter}</b>
            <span className="queue-name">{nameOf(line)}</span>
            <span className="queue-count">{texts.waiting(line.waiting)}</span>
            <span className="queue-longest">
              {line.waiting > 0 && (
                <WaitBadge waitedMs={longestMs} workplace={workplace}>
                  {texts.longest(clockTime(longestMs))}
                </WaitBadge>
              )}
              {!line.served && <span className="hint"> {texts.notServed}</span>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function NextTickets({ desk }: { readonly desk: Desk }) {
  const texts = useTexts().queue
  const { next } = desk.workplace
  return (
    <section className="queue-part" aria-labelledby="next-title">
      <div className="queue-part-head">
        <h2 id="next-title">{texts.next}</h2>
        <Button size="small" onClick={() => desk.openPanel({ kind: 'waiting-list' })}>
          {texts.wholeList}
        </Button>
      </div>
      {next.length === 0 && <p className="hint">{texts.nobodyNext}</p>}
      <ol className="ticket-chips">
        {next.map((ticket) => (
          <li key={ticket.id}>
            {ticket.label} <CareBadge care={ticket.care} />
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
      <h2 id="missed-title">{texts.missed}</h2>
      {missed.length === 0 && <p className="hint">{texts.nobodyMissed}</p>}
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
