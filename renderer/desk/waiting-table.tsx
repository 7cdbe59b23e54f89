import type { Ticket } from '../../shared/queue/ticket.ts'
import { useTexts } from '../texts/index.ts'
import { isOwnTarget } from './own-target.ts'
import type { Desk } from './use-desk.ts'
import { useRowKeys } from './use-row-keys.ts'
import type { WaitingAct } from './waiting-act.ts'
import { WaitingRow } from './waiting-row.tsx'

type WaitingTableProps = {
  readonly desk: Desk
  readonly label: string
  readonly tickets: readonly Ticket[]
  readonly isManager: boolean
  readonly nameOfPerson: (staffId: string) => string
  readonly onAct: (act: WaitingAct, ticket: Ticket) => void
}

export function WaitingTable({ desk, label, tickets, isManager, nameOfPerson, onAct }: WaitingTableProps) {
  const texts = useTexts().queue.list
  const rowKeys = useRowKeys()
  const { counter } = desk.workplace
  const isOwn = ({ target }: Ticket) =>
    target !== null && isOwnTarget(target, { counterId: counter.id, staffId: counter.clerk?.id })
  if (tickets.length === 0) return null
  return (
    <table className="waiting-table queue-table" aria-label={label} ref={rowKeys}>
      <thead>
        <tr>
          <th scope="col">{texts.ticket}</th>
          <th scope="col">{texts.service}</th>
          <th scope="col">{texts.waited}</th>
          <th scope="col">{texts.note}</th>
          <th scope="col">{texts.acts}</th>
        </tr>
      </thead>
      <tbody>
        {tickets.map((ticket) => (
          <WaitingRow
            key={ticket.id}
            desk={desk}
            ticket={ticket}
            nameOfPerson={nameOfPerson}
            mayRelease={isManager || isOwn(ticket)}
            mayCall={ticket.target === null || isOwn(ticket)}
            onAct={onAct}
          />
        ))}
      </tbody>
    </table>
  )
}
