import { Button } from 'antd'
import { elapsedMs } from '../../shared/kernel/time.ts'
import type { Ticket } from '../../shared/queue/ticket.ts'
import { useTexts } from '../texts/index.ts'
import { clockTime } from '../ui/clock-time.ts'
import { CareBadge } from './care-badge.tsx'
import { TicketRank } from './ticket-rank.tsx'
import type { Desk } from './use-desk.ts'
import { useNameOf } from './use-name-of.ts'
import { WaitBadge } from './wait-badge.tsx'
import type { WaitingAct } from './waiting-act.ts'

type WaitingRowProps = {
  readonly desk: Desk
  readonly ticket: Ticket
  readonly nameOfPerson: (staffId: string) => string
  readonly mayRelease: boolean
  /** Somebody who waits for others alone is not called from here. */
  readonly mayCall: boolean
  readonly onAct: (act: WaitingAct, ticket: Ticket) => void
}

export function WaitingRow({ desk, ticket, nameOfPerson, mayRelease, mayCall, onAct }: WaitingRowProps) {
  const texts = useTexts().queue.list
  const nameOf = useNameOf()
  const { configuration, now, situation, workplace } = desk
  const { label, target } = ticket
  const service = configuration.services.find(({ id }) => id === ticket.serviceId)
  const waitedMs = elapsedMs(ticket.issued.steadyMs, now.steadyMs)
  return (
    <tr>
      <th scope="row">
        {label} <CareBadge care={ticket.care} />
      </th>
      <td>{service === undefined ? '' : nameOf(service)}</td>
      <td>
        <WaitBadge waitedMs={waitedMs} workplace={workplace}>
          {clockTime(waitedMs)}
        </WaitBadge>
      </td>
      <td>
        <TicketRank desk={desk} ticket={ticket} nameOfPerson={nameOfPerson} />
      </td>
      <td>
        <div className="waiting-acts">
          {mayCall && (
            <Button
              size="small"
              className="step-button"
              disabled={situation.kind !== 'idle'}
              aria-label={texts.callLabel(label)}
              onClick={() => onAct('call', ticket)}
            >
              {texts.call}
            </Button>
          )}
          <Button
            size="small"
            className="step-button"
            aria-label={texts.sendLabel(label)}
            onClick={() => onAct('send', ticket)}
          >
            {texts.send}
          </Button>
          {target !== null && mayRelease && (
            <Button
              size="small"
              className="step-button"
              aria-label={texts.releaseLabel(label)}
              onClick={() => onAct('release', ticket)}
            >
              {texts.release}
            </Button>
          )}
          <Button
            size="small"
            className="step-button"
            aria-label={texts.leftLabel(label)}
            onClick={() => onAct('left', ticket)}
          >
            {texts.left}
          </Button>
          <Button
            size="small"
            className="step-button"
            aria-label={texts.cancelLabel(label)}
            onClick={() => onAct('cancel', ticket)}
          >
            {texts.cancel}
          </Button>
          {target !== null && !mayRelease && <span className="hint">{texts.notYours}</span>}
        </div>
      </td>
    </tr>
  )
}
