import type { KindSummary } from '../../shared/application/contract.ts'
import { useTexts } from '../texts/index.ts'
import { useLocalText } from './use-local-text.ts'

type KindHitsProps = {
  readonly kinds: readonly KindSummary[]
  readonly current: number
  readonly onChoose: (kind: string) => void
}

/** The kinds that are meant by what was typed, steered from the search field. */
export function KindHits({ kinds, current, onChoose }: KindHitsProps) {
  const texts = useTexts().application.kinds
  const local = useLocalText()
  const show = (place: HTMLDivElement | null) =>
    place?.children[current]?.scrollIntoView({ block: 'nearest' })
  return (
    // No native list can be steered from a search field.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className="kind-hits" id="kind-hits" role="listbox" aria-label={texts.results} ref={show}>
      {kinds.map(({ kind, name, describe, group }, index) => (
        // The keys are those of the search field, which has the focus.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={kind}
          id={`kind-hit-${index}`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="option"
          tabIndex={-1}
          aria-selected={index === current}
          className="kind-hit"
          onClick={() => onChoose(kind)}
        >
          <strong>{local(name)}</strong>
          <span className="kind-group">{texts.groups[group]}</span>
          <span className="kind-describe">{local(describe)}</span>
        </div>
      ))}
    </div>
  )
}
