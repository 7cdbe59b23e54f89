import type { Call } from '../../shared/queue/ticket.ts'
import { useTexts } from '../texts/index.ts'
import { callKey } from './announcements.ts'
import './newest-call.css'

type NewestCallProps = { readonly call: Call | undefined; readonly isBeingAnnounced: boolean }

/** The one thing that must be readable from the last row of seats. */
export function NewestCall({ call, isBeingAnnounced }: NewestCallProps) {
  const texts = useTexts().display.call
  if (call === undefined) {
    return (
      <section className="wall-call wall-call-none" aria-label={texts.heading}>
        <p className="wall-call-empty">{texts.none}</p>
        <p className="wall-call-note">{texts.noneHint}</p>
      </section>
    )
  }
  return (
    <section
      className="wall-call"
      aria-label={texts.heading}
      aria-live="polite"
      data-announcing={isBeingAnnounced}
    >
      <p className="wall-call-note">
        <span className="wall-call-state">{isBeingAnnounced ? texts.calling : texts.latest}</span>
        {call.recall > 0 && <span>{texts.again(call.recall)}</span>}
        {/* Q2 */}
        {call.apology && <span className="wall-call-apology">{texts.apology}</span>}
      </p>
      <p className="wall-call-line" key={callKey(call)}>
        <span className="wall-call-label" data-signs={call.label.length}>
          {call.label}
        </span>
        <span className="wall-call-counter">
          <span className="wall-call-arrow" aria-hidden="true">
            →
          </span>
          {texts.counterBefore !== '' && <span className="wall-call-word">{texts.counterBefore}</span>}
          <span className="wall-call-number">{call.counterNumber}</span>
          {texts.counterAfter !== '' && <span className="wall-call-word">{texts.counterAfter}</span>}
        </span>
      </p>
    </section>
  )
}
