import { useEffect, useRef } from 'react'
import type { AccountHit } from '../../shared/account/account.ts'
import { useTexts } from '../texts/index.ts'
import { Money } from '../ui/money.tsx'

type AccountHitsProps = {
  readonly hits: readonly AccountHit[]
  readonly current: number
  readonly onChoose: (hit: AccountHit) => void
}

export function hitId(index: number): string {
  return `account-hit-${index}`
}

/** The found accounts, personal data shortened; the keyboard stays in the search field above. */
export function AccountHits({ hits, current, onChoose }: AccountHitsProps) {
  const texts = useTexts().payment.find
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' })
  }, [current, hits])
  return (
    // No native list can be steered from a search field.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className="account-hits" id="account-hits" role="listbox" aria-label={texts.results} ref={list}>
      {hits.map((hit, index) => (
        // The keys are those of the search field, which has the focus.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={hit.number}
          id={hitId(index)}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="option"
          tabIndex={-1}
          aria-selected={index === current}
          className="account-hit"
          onClick={() => onChoose(hit)}
        >
          <span className="account-hit-number">{hit.number}</span>
          <span className="account-hit-name">{hit.name}</span>
          <span className="account-hit-address" title={hit.address}>
            {hit.address}
          </span>
          <span className="account-hit-phone">{hit.phone}</span>
          <span className="account-hit-owed">
            {hit.owed > 0 ? (
              <>
                {texts.owed} <Money amount={hit.owed} />
              </>
            ) : (
              texts.nothingOwed
            )}
          </span>
        </div>
      ))}
    </div>
  )
}
