import { elapsedMs } from '../../shared/kernel/time.ts'
import { useTexts } from '../texts/index.ts'
import { clockTime } from '../ui/clock-time.ts'
import { TicketNumber } from '../ui/ticket-number.tsx'
import { TimeLeft } from '../ui/time-left.tsx'
import { CareBadge } from './care-badge.tsx'
import { MatterList } from './matter-list.tsx'
import type { Serving } from './situation.ts'
import type { Desk } from './use-desk.ts'
import { useKindName } from './use-kind-name.ts'
import { usedMs } from './used-ms.ts'
import { WaitBadge } from './wait-badge.tsx'

type VisitHeadProps = { readonly desk: Desk; readonly serving: Serving }

/** Who is here and how much time is left: what one sees from two metres. */
export function VisitHead({ desk, serving }: VisitHeadProps) {
  const texts = useTexts().visit
  const { ticket, transaction, visit } = serving
  const nameOfKind = useKindName(desk)
  const waitedMs = ticket?.called ? elapsedMs(ticket.issued.steadyMs, ticket.called.steadyMs) : 0
  return (
    <header className="visit-head">
      <div className="visit-who">
        {ticket === null ? (
          <span className="walk-in-name">{texts.walkIn}</span>
        ) : (
          <TicketNumber label={ticket.label} size="large" />
        )}
        {ticket !== null && <CareBadge care={ticket.care} />}
        {ticket !== null && (
          <WaitBadge waitedMs={waitedMs} workplace={desk.workplace}>
            {texts.waited(clockTime(waitedMs))}
          </WaitBadge>
        )}
        {visit.parkedMs > 0 && <span className="hint">{texts.wasParked(clockTime(visit.parkedMs))}</span>}
        <output className="manager-called">
          {desk.isManagerCalled && (
            <>
              <span aria-hidden="true">✓ </span>
              {texts.managerCalled}
            </>
          )}
        </output>
      </div>
      {transaction !== undefined && (
        <div className="visit-time">
          <h2>{nameOfKind(transaction.kindId)}</h2>
          <TimeLeft
            usedMs={usedMs(transaction, desk)}
            limitSeconds={transaction.limitSeconds}
            amberShare={desk.workplace.amberShare}
            isHeld={transaction.state === 'held'}
          />
        </div>
      )}
      <MatterList desk={desk} visit={visit} />
    </header>
  )
}
