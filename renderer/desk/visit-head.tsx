import { elapsedMs } from '../../shared/kernel/time.ts'
import type { Transaction } from '../../shared/visit/visit.ts'
import { useTexts } from '../texts/index.ts'
import { clockTime } from '../ui/clock-time.ts'
import { TicketNumber } from '../ui/ticket-number.tsx'
import { TimeLeft } from '../ui/time-left.tsx'
import { CareBadge } from './care-badge.tsx'
import type { Serving } from './situation.ts'
import type { Desk } from './use-desk.ts'
import { useNameOf } from './use-name-of.ts'
import { usedMs } from './used-ms.ts'
import { WaitBadge } from './wait-badge.tsx'

type VisitHeadProps = { readonly desk: Desk; readonly serving: Serving }

/** Who is here and how much time is left: what one sees from two metres. */
export function VisitHead({ desk, serving }: VisitHeadProps) {
  const texts = useTexts().visit
  const { ticket, transaction, visit } = serving
  const kinds = useKindNames(desk)
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
      </div>
      {transaction !== undefined && (
        <div className="visit-time">
          <h2>{kinds(transaction)}</h2>
          <TimeLeft
            usedMs={usedMs(transaction, desk)}
            limitSeconds={transaction.limitSeconds}
            amberShare={desk.workplace.amberShare}
            isHeld={transaction.state === 'held'}
          />
        </div>
      )}
      {visit.transactions.length > 1 && (
        <ol className="visit-matters" aria-label={texts.transactions}>
          {visit.transactions.map((each, index) => (
            <li key={each.id} data-state={each.state}>
              {index + 1}. {kinds(each)} –{' '}
              {each.outcome === null ? texts[each.state] : texts.outcomes[each.outcome]}{' '}
              {clockTime(usedMs(each, desk))}
            </li>
          ))}
        </ol>
      )}
    </header>
  )
}

function useKindNames({ configuration }: Desk): (transaction: Pick<Transaction, 'kindId'>) => string {
  const nameOf = useNameOf()
  return ({ kindId }) => {
    const kind = configuration.transactionKinds.find(({ id }) => id === kindId)
    return kind === undefined ? kindId : nameOf(kind)
  }
}
