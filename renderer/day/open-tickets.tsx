import { Alert, Button } from 'antd'
import { useState } from 'react'
import type { ClosingList } from '../../shared/day/hall-day.ts'
import type { Ticket } from '../../shared/queue/ticket.ts'
import { hallTime } from '../hall/hall-time.ts'
import { DataTable } from '../manager/data-table.tsx'
import { useTexts } from '../texts/index.ts'
import { SettleTicketDialog } from './settle-ticket-dialog.tsx'

type OpenTicketsProps = {
  readonly list: ClosingList
  readonly timeZone: string
  readonly onChanged: () => void
}

/** P3: everybody who still waits, to be settled one by one and by name. */
export function OpenTickets({ list, timeZone, onChanged }: OpenTicketsProps) {
  const { day, common, queue } = useTexts()
  const texts = day.closing
  const [settling, setSettling] = useState<Ticket>()
  const [settled, setSettled] = useState<string>()
  const settleOf = (ticket: Ticket) =>
    ticket.state !== 'serving' && (
      <Button aria-label={texts.settleOf(ticket.label)} onClick={() => setSettling(ticket)}>
        {texts.settle}
      </Button>
    )
  return (
    <>
      {settled !== undefined && (
        <Alert className="page-note" type="success" showIcon title={texts.settled(settled)} />
      )}
      {list.tickets.length > 0 && (
        <section className="closing-part">
          <h2>{texts.tickets(list.tickets.length)}</h2>
          <DataTable
            caption={texts.tickets(list.tickets.length)}
            rows={list.tickets}
            keyOf={({ id }) => id}
            columns={[
              { title: day.statement.label, cell: ({ label }) => label },
              { title: queue.list.care, cell: ({ care }) => common.cares[care] },
              { title: day.opening.state, cell: ({ state }) => day.ticketStates[state] },
              { title: day.statement.issued, cell: ({ issued }) => hallTime(issued.atMs, timeZone) },
              { title: queue.list.acts, cell: settleOf },
            ]}
          />
        </section>
      )}
      {list.missed.length > 0 && (
        <section className="closing-part">
          <h2>{texts.missed(list.missed.length)}</h2>
          <p className="closing-missed">{list.missed.map(({ label }) => label).join('  ')}</p>
        </section>
      )}
      {settling !== undefined && (
        <SettleTicketDialog
          ticket={settling}
          timeZone={timeZone}
          onClose={() => setSettling(undefined)}
          onSettled={() => {
            setSettled(settling.label)
            setSettling(undefined)
            onChanged()
          }}
        />
      )}
    </>
  )
}
