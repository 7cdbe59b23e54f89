import type { Call } from '../../shared/queue/ticket.ts'
import { useTexts } from '../texts/index.ts'
import { callKey } from './announcements.ts'
import './last-calls.css'

/** L10: who missed the call still finds the number here. */
export function LastCalls({ calls }: { readonly calls: readonly Call[] }) {
  const texts = useTexts().display.last
  return (
    <section className="wall-last" aria-label={texts.heading}>
      <h2 className="wall-heading">{texts.heading}</h2>
      {calls.length === 0 && <p className="wall-quiet">{texts.none}</p>}
      <ul className="wall-last-list">
        {calls.map((call) => (
          <li className="wall-last-call" key={callKey(call)}>
            <span className="wall-last-label" data-signs={call.label.length}>
              {call.label}
            </span>
            <span className="wall-last-counter">{texts.counter(call.counterNumber)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
