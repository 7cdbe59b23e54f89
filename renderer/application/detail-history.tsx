import type { Application, ApplicationEvent } from '../../shared/application/application.ts'
import type { Kind } from '../../shared/application/kind.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import { useLocalText } from './use-local-text.ts'

type DetailHistoryProps = {
  readonly application: Application
  readonly kind: Kind
  readonly timeZone: string
}

/** F4: what happened, in the order in which it came here; what was told from elsewhere says by whom. */
export function DetailHistory({ application, kind, timeZone }: DetailHistoryProps) {
  const texts = useTexts().application.page
  const local = useLocalText()
  const nameOf = ({ about }: ApplicationEvent) => {
    const part =
      kind.steps.find(({ id }) => id === about)?.name ?? kind.documents.find(({ id }) => id === about)?.label
    return part === undefined ? '' : local(part)
  }
  return (
    <>
      <h3>{texts.history}</h3>
      <ol className="application-history">
        {application.events.map((event, index) => (
          // Nothing is ever taken out of it.
          <li key={index}>
            <time>{hallTimestamp(event.atMs, timeZone)}</time> <strong>{texts.events[event.type]}</strong>{' '}
            {nameOf(event)} {[event.by?.name, event.source, event.text].filter(Boolean).join(' · ')}
          </li>
        ))}
      </ol>
      {application.notices.some(({ isOurFault }) => isOurFault) && (
        <p className="refusal-text">{texts.ourFault}</p>
      )}
    </>
  )
}
