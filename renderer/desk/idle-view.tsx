import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { useTexts } from '../texts/index.ts'
import { Money } from '../ui/money.tsx'
import { RefusalText } from '../ui/refusal-text.tsx'
import { TicketNumber } from '../ui/ticket-number.tsx'
import { focusNext } from '../ui/use-focus-next.ts'
import { pressKey } from './press-key.ts'
import { useIsFresh } from './use-is-fresh.ts'
import type { Desk } from './use-desk.ts'

/** Nobody is here: who is next, the day's figures, and what to do. */
export function IdleView({ desk }: { readonly desk: Desk }) {
  const texts = useTexts().desk.idle
  const { commands, workplace } = desk
  const [next] = workplace.next
  const hasNext = next !== undefined
  const buttons = useRef<HTMLDivElement>(null)
  const isFresh = useIsFresh()
  // L13: a second Enter on "finish" falls on what comes up after it, and must not call the next customer.
  const callNext = ({ detail }: { readonly detail: number }) => {
    if (detail > 0 || !isFresh()) pressKey('F2', desk)
  }
  // The first who comes makes "call next" the next step; whoever is typing a ticket is left in peace.
  useEffect(() => {
    const active = document.activeElement
    if (active === document.body || buttons.current?.contains(active) === true) focusNext(buttons.current)
  }, [hasNext])
  return (
    <section className="idle-view" aria-labelledby="idle-title">
      <div className="idle-next">
        <h2 id="idle-title">{texts.heading}</h2>
        {next === undefined ? (
          <>
            <p className="idle-nobody">{texts.nobody}</p>
            <p className="hint">{texts.nobodyHint}</p>
          </>
        ) : (
          <TicketNumber label={next.label} size="huge" />
        )}
        <RefusalText
          refusal={commands.callNext.refusal ?? commands.markMissed.refusal ?? commands.finish.refusal}
        />
        <div className="idle-buttons" ref={buttons}>
          <Button
            type="primary"
            size="large"
            data-next={hasNext ? '' : undefined}
            disabled={!hasNext}
            loading={commands.callNext.isRunning}
            aria-keyshortcuts="F2"
            onClick={callNext}
          >
            {texts.callNext} <kbd>F2</kbd>
          </Button>
          <Button
            size="large"
            className="step-button"
            data-next={hasNext ? undefined : ''}
            aria-keyshortcuts="F5"
            onClick={() => pressKey('F5', desk)}
          >
            {texts.walkIn} <kbd>F5</kbd>
          </Button>
          <Button
            size="large"
            className="step-button"
            aria-keyshortcuts="F8"
            onClick={() => pressKey('F8', desk)}
          >
            {texts.pause} <kbd>F8</kbd>
          </Button>
        </div>
      </div>
      <DayFigures desk={desk} />
    </section>
  )
}

function DayFigures({ desk }: { readonly desk: Desk }) {
  const texts = useTexts().desk.idle
  const { today } = desk.workplace
  return (
    <section className="day-figures" aria-labelledby="today-title">
      <h3 id="today-title">{texts.today}</h3>
      <dl>
        <div>
          <dt>{texts.visits}</dt>
          <dd>{today.visits}</dd>
        </div>
        <div>
          <dt>{texts.transactions}</dt>
          <dd>{today.transactions}</dd>
        </div>
        <div data-warn={today.overruns > 0}>
          <dt>{texts.overruns}</dt>
          <dd>{today.overruns}</dd>
        </div>
        <div>
          <dt>{texts.receipts}</dt>
          <dd>{today.receipts}</dd>
        </div>
        <div>
          <dt>{texts.taken}</dt>
          <dd>
            <Money amount={today.takenFen} withSign />
          </dd>
        </div>
      </dl>
      <Button onClick={() => desk.openPanel({ kind: 'receipts' })}>{texts.receiptsOfToday}</Button>
    </section>
  )
}
