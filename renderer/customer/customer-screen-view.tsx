import type { ReactNode } from 'react'
import type { Moment } from '../../shared/kernel/time.ts'
import type { CustomerScreen } from '../../shared/screens/workplace.ts'
import { Both } from './both.tsx'
import { FaultCard } from './fault-card.tsx'
import { BriefingMirror } from './briefing-mirror.tsx'
import { FormMirror } from './form-mirror.tsx'
import { HallClosed } from './hall-closed.tsx'
import { MoneyBoard } from './money-board.tsx'
import { moneyRows } from './money-rows.ts'
import { PausedCard } from './paused-card.tsx'

type ViewProps = { readonly screen: CustomerScreen; readonly now: Moment }

/** Nobody is served here now: the fault fills the screen. */
export function isFaultShown({ fault, state }: CustomerScreen): boolean {
  return fault !== null && (state === 'idle' || state === 'closed')
}

/** What stands in the middle: one thing at a time. */
export function CustomerScreenView({ screen, now }: ViewProps) {
  const { counter, state, ticketLabel, fault, nearestOpenCounter } = screen
  if (fault !== null && isFaultShown(screen))
    return <FaultCard fault={fault} nearestOpenCounter={nearestOpenCounter} now={now} />
  switch (state) {
    case 'idle':
      return (
        <BigCounter screen={screen}>
          <Both say={(texts) => texts.welcome} />
        </BigCounter>
      )
    case 'closed':
      return (
        <BigCounter screen={screen}>
          <Both say={(texts) => texts.closed} />
          <HallClosed hall={screen.hall} now={now} timeZone={screen.timeZone} />
        </BigCounter>
      )
    case 'called':
      return (
        <Ticket label={ticketLabel}>
          <Both say={(texts) => (ticketLabel === null ? texts.welcome : texts.pleaseCome(ticketLabel))} />
        </Ticket>
      )
    case 'serving':
      if (screen.briefing !== null) return <BriefingMirror briefing={screen.briefing} />
      if (screen.form !== null) return <FormMirror form={screen.form} />
      return (
        <Ticket label={ticketLabel}>
          <Both say={(texts) => (ticketLabel === null ? texts.servingWalkIn : texts.servingTicket)} />
        </Ticket>
      )
    case 'due':
    case 'received':
    case 'change':
    case 'paid':
      return <MoneyBoard rows={moneyRows(screen)} isPaid={state === 'paid'} />
    case 'thanks':
      return (
        <section className="middle">
          <p className="middle-words middle-words-large">
            <Both say={(texts) => texts.thanks} />
          </p>
          <p className="middle-words">
            <Both say={(texts) => texts.thanksHint} />
          </p>
        </section>
      )
    case 'paused':
      return (
        <PausedCard
          counter={counter}
          nearestOpenCounter={nearestOpenCounter}
          now={now}
          timeZone={screen.timeZone}
        />
      )
  }
}

function BigCounter({ screen, children }: { readonly screen: CustomerScreen; readonly children: ReactNode }) {
  const { clerk, number, sign } = screen.counter
  return (
    <section className="middle middle-counter" data-sign={sign}>
      <p className="big-counter">
        <span className="big-counter-number" data-signs={String(number).length}>
          {number}
        </span>
        <Both say={(texts) => texts.counterWord} className="big-counter-word" />
      </p>
      <div className="middle-words">
        {children}
        {clerk !== null && (
          <p className="clerk">
            <Both say={(texts) => texts.clerk} className="clerk-role" />
            <span className="clerk-name">{clerk.name}</span>
            <span className="clerk-number">{clerk.number}</span>
          </p>
        )}
      </div>
    </section>
  )
}

function Ticket({ label, children }: { readonly label: string | null; readonly children: ReactNode }) {
  return (
    <section className="middle" aria-live="polite">
      {label !== null && (
        <p className="ticket-label" data-signs={label.length}>
          {label}
        </p>
      )}
      <p className="middle-words middle-words-large">{children}</p>
    </section>
  )
}
