import { Button } from 'antd'
import { elapsedMs } from '../../shared/kernel/time.ts'
import type { Ticket } from '../../shared/queue/ticket.ts'
import { useTexts } from '../texts/index.ts'
import { clockTime } from '../ui/clock-time.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { TicketNumber } from '../ui/ticket-number.tsx'
import { CareBadge } from './care-badge.tsx'
import { WaitBadge } from './wait-badge.tsx'
import { pressKey } from './press-key.ts'
import type { Desk } from './use-desk.ts'

type CalledViewProps = { readonly desk: Desk; readonly ticket: Ticket }

/** A ticket was called: is the customer here? */
export function CalledView({ desk, ticket }: CalledViewProps) {
  const { called: texts, words } = useTexts().desk
  const { commands, recall, workplace } = desk
  const { left = 0, waitSeconds = 0, mayRecall = false, mayMarkMissed = false } = recall ?? {}
  const waitedMs = elapsedMs(ticket.issued.steadyMs, ticket.called?.steadyMs ?? desk.now.steadyMs)
  const { markArrived, recall: recallCommand, markMissed } = commands
  return (
    <section className="called-view" aria-labelledby="called-title">
      <h2 id="called-title">{texts.heading}</h2>
      <TicketNumber label={ticket.label} size="huge" />
      <p className="called-facts">
        <CareBadge care={ticket.care} />
        <WaitBadge waitedMs={waitedMs} workplace={workplace}>
          {texts.waited(clockTime(waitedMs))}
        </WaitBadge>
        <span>{ticket.recallCount === 0 ? texts.firstCall : texts.recalled(ticket.recallCount)}</span>
      </p>
      {/* Q2 */}
      {workplace.apology !== null && <p className="apology-line">{words[workplace.apology]}</p>}
      <RefusalText refusal={markArrived.refusal ?? recallCommand.refusal ?? markMissed.refusal} />
      <div className="called-buttons">
        <Button
          type="primary"
          size="large"
          data-next=""
          loading={markArrived.isRunning}
          aria-keyshortcuts="F4"
          onClick={() => pressKey('F4', desk)}
        >
          {texts.arrived} <kbd>F4</kbd>
        </Button>
        <Button
          size="large"
          className="step-button"
          disabled={!mayRecall}
          loading={recallCommand.isRunning}
          aria-keyshortcuts="F3"
          onClick={() => pressKey('F3', desk)}
        >
          {recallWords(texts, left, waitSeconds)} <kbd>F3</kbd>
        </Button>
        <Button
          size="large"
          className="step-button"
          disabled={!mayMarkMissed}
          loading={markMissed.isRunning}
          aria-keyshortcuts="F6"
          onClick={() => pressKey('F6', desk)}
        >
          {left === 0 && waitSeconds > 0 ? texts.missedIn(waitSeconds) : texts.missed} <kbd>F6</kbd>
        </Button>
        <Button
          size="large"
          className="step-button"
          onClick={() => desk.openPanel({ kind: 'customer-left' })}
        >
          {texts.left}
        </Button>
      </div>
    </section>
  )
}

type CalledTexts = ReturnType<typeof useTexts>['desk']['called']

function recallWords(texts: CalledTexts, left: number, waitSeconds: number): string {
  if (left === 0) return texts.noRecalls
  return waitSeconds > 0 ? texts.recallIn(waitSeconds) : texts.recall(left)
}
