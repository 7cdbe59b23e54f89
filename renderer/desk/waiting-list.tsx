import { Button } from 'antd'
import { useState } from 'react'
import { elapsedMs } from '../../shared/kernel/time.ts'
import type { Ticket } from '../../shared/queue/ticket.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { useTexts } from '../texts/index.ts'
import { clockTime } from '../ui/clock-time.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { CancelTicket } from './cancel-ticket.tsx'
import { CareBadge } from './care-badge.tsx'
import type { Desk } from './use-desk.ts'
import { useNameOf } from './use-name-of.ts'
import { WaitBadge } from './wait-badge.tsx'

const ticketsShown = 200

/** Everybody who waits, in calling order (L11): call one out of order, or note that somebody went away. */
export function WaitingList({ desk }: { readonly desk: Desk }) {
  const texts = useTexts().queue.list
  const { workplace } = desk
  const fingerprint = workplace.queue
    .map(({ waiting, longestSinceSteadyMs }) => `${waiting} ${longestSinceSteadyMs}`)
    .join()
  const tickets = useQuery(
    (each) => each.queue.list({ state: 'waiting', limit: ticketsShown }),
    [fingerprint],
  )
  const markLeft = useCommand(client.queue.markLeft)
  const [cancelling, setCancelling] = useState<Ticket>()
  const leave = async (ticket: Ticket) => {
    await markLeft.run({ ticketId: ticket.id })
    tickets.reload()
  }
  return (
    <section className="list-panel" aria-labelledby="list-title">
      <div className="list-panel-head">
        <h2 id="list-title">{texts.heading}</h2>
        <p className="hint">{texts.explain}</p>
        <Button data-back="" data-next="" onClick={desk.closePanel}>
          {texts.close}
        </Button>
      </div>
      <RefusalText refusal={markLeft.refusal ?? tickets.refusal} />
      {cancelling !== undefined && (
        <CancelTicket
          ticket={cancelling}
          onDone={() => {
            setCancelling(undefined)
            tickets.reload()
          }}
        />
      )}
      <div className="list-panel-scroll">
        {tickets.data?.length === 0 && <p className="empty-note">{texts.empty}</p>}
        <WaitingTable
          desk={desk}
          tickets={tickets.data ?? []}
          onLeft={(ticket) => void leave(ticket)}
          onCancel={setCancelling}
        />
      </div>
    </section>
  )
}

type WaitingTableProps = {
  readonly desk: Desk
  readonly tickets: readonly Ticket[]
  readonly onLeft: (ticket: Ticket) => void
  readonly onCancel: (ticket: Ticket) => void
}

function WaitingTable({ desk, tickets, onLeft, onCancel }: WaitingTableProps) {
  const texts = useTexts().queue.list
  const nameOf = useNameOf()
  const { configuration, now, situation, openPanel, workplace } = desk
  const serviceName = (ticket: Ticket) => {
    const service = configuration.services.find(({ id }) => id === ticket.serviceId)
    return service === undefined ? '' : nameOf(service)
  }
  if (tickets.length === 0) return null
  return (
    <table className="waiting-table">
      <thead>
        <tr>
          <th scope="col">{texts.ticket}</th>
          <th scope="col">{texts.service}</th>
          <th scope="col">{texts.waited}</th>
          <th scope="col">{texts.acts}</th>
        </tr>
      </thead>
      <tbody>
        {tickets.map((ticket) => {
          const waitedMs = elapsedMs(ticket.issued.steadyMs, now.steadyMs)
          return (
            <tr key={ticket.id}>
              <th scope="row">
                {ticket.label} <CareBadge care={ticket.care} />
              </th>
              <td>{serviceName(ticket)}</td>
              <td>
                <WaitBadge waitedMs={waitedMs} workplace={workplace}>
                  {clockTime(waitedMs)}
                </WaitBadge>
              </td>
              <td className="waiting-acts">
                <Button
                  size="small"
                  disabled={situation.kind !== 'idle'}
                  aria-label={texts.callLabel(ticket.label)}
                  onClick={() => openPanel({ kind: 'out-of-order', ticket })}
                >
                  {texts.call}
                </Button>
                <Button
                  size="small"
                  aria-label={texts.leftLabel(ticket.label)}
                  onClick={() => onLeft(ticket)}
                >
                  {texts.left}
                </Button>
                <Button
                  size="small"
                  aria-label={texts.cancelLabel(ticket.label)}
                  onClick={() => onCancel(ticket)}
                >
                  {texts.cancel}
                </Button>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
