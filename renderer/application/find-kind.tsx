import { Button } from 'antd'
import { useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import type { Application, ApplicationHit } from '../../shared/application/application.ts'
import type { KindSummary } from '../../shared/application/contract.ts'
import { findKinds } from '../../shared/application/find-kinds.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { FindApplication } from './find-application.tsx'
import { useLocalText } from './use-local-text.ts'

type FindKindProps = {
  readonly visitId: string | undefined
  readonly onKind: (kind: string) => void
  readonly onApplication: (application: Application) => void
  readonly onClose: () => void
}

/** By name, pinyin or initials; what is in hand already stands above. Without a customer an application is looked up only. */
export function FindKind({ visitId, onKind, onApplication, onClose }: FindKindProps) {
  const { application, common } = useTexts()
  const texts = application.kinds
  const local = useLocalText()
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const kinds = useQuery((api, signal) => api.application.kinds(undefined, { signal }))
  const mine = useQuery((api, signal) => api.application.listMine(undefined, { signal }))
  const takeOver = useCommand(client.application.takeOver)
  const found = findKinds(kinds.data ?? [], text)
  const current = Math.min(active, Math.max(0, found.length - 1))
  const goOn = async ({ id }: ApplicationHit) => {
    const taken = await takeOver.run({ applicationId: id, ...(visitId === undefined ? {} : { visitId }) })
    if (taken !== undefined) onApplication(taken)
  }
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const chosen = found[current]
    if (chosen !== undefined) onKind(chosen.kind)
  }
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 }[event.key]
    if (step === undefined || event.nativeEvent.isComposing) return
    event.preventDefault()
    setActive(Math.max(0, Math.min(found.length - 1, current + step)))
  }
  return (
    <div className="application-start">
      {visitId !== undefined && (
        <form className="find-kind" onSubmit={submit} aria-labelledby="find-kind-title">
          <h2 id="find-kind-title">{texts.heading}</h2>
          <label htmlFor="find-kind-text">{texts.label}</label>
          <input
            id="find-kind-text"
            className="find-field"
            data-next=""
            type="text"
            role="combobox"
            autoComplete="off"
            aria-expanded={found.length > 0}
            aria-controls="kind-hits"
            aria-activedescendant={found.length > 0 ? `kind-hit-${current}` : undefined}
            aria-describedby="find-kind-hint"
            value={text}
            onKeyDown={move}
            onChange={(event) => {
              setActive(0)
              setText(event.target.value)
            }}
          />
          <p className="hint" id="find-kind-hint">
            {texts.hint}
          </p>
          <RefusalText refusal={kinds.refusal ?? mine.refusal ?? takeOver.refusal} />
          {(mine.data ?? []).length > 0 && (
            <section className="in-hand" aria-label={texts.inHand}>
              <span>{texts.inHand}</span>
              {mine.data?.map((hit) => (
                <Button key={hit.id} onClick={() => void goOn(hit)}>
                  {texts.goOn([local(hit.kindName), hit.name].filter(Boolean).join(' '))}
                </Button>
              ))}
            </section>
          )}
          <KindHits kinds={found} current={current} onChoose={onKind} />
          {kinds.data !== undefined && found.length === 0 && <p>{texts.none}</p>}
          <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
        </form>
      )}
      <FindApplication isAlone={visitId === undefined} onFound={onApplication} />
      <div className="step-buttons">
        <Button data-back="" size="large" onClick={onClose}>
          {common.back}
        </Button>
      </div>
    </div>
  )
}

type KindHitsProps = {
  readonly kinds: readonly KindSummary[]
  readonly current: number
  readonly onChoose: (kind: string) => void
}

function KindHits({ kinds, current, onChoose }: KindHitsProps) {
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
