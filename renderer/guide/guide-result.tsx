import { Button } from 'antd'
import { useTexts } from '../texts/index.ts'
import { TicketNumber } from '../ui/ticket-number.tsx'
import { useFocusOnArrival } from '../ui/use-focus-on-arrival.ts'
import type { Guided } from './guided.ts'

type GuideResultProps = { readonly guided: Guided; readonly onNext: () => void }

/** The number to tell the customer, or that the question is noted. */
export function GuideResult({ guided, onNext }: GuideResultProps) {
  const { guide: texts, queue } = useTexts()
  const next = useFocusOnArrival<HTMLButtonElement>()
  return (
    <section className="guide-result" aria-live="polite">
      {guided.kind === 'ticket' ? (
        <>
          <p>{texts.issued}</p>
          <TicketNumber label={guided.ticket.label} size="huge" />
          <p>
            {queue.issue.ahead(guided.ticket.peopleAhead)} · {queue.issue.wait(guided.ticket.wait)}
          </p>
        </>
      ) : (
        <>
          <p>✓ {texts.enquired}</p>
          <p className="guide-question">{guided.contact.wanted}</p>
        </>
      )}
      <Button type="primary" ref={next} onClick={onNext}>
        {texts.again}
      </Button>
    </section>
  )
}
