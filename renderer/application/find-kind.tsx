import { Button } from 'antd'
import { useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import type { Application, ApplicationHit } from '../../shared/application/application.ts'
import { findKinds } from '../../shared/application/find-kinds.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import type { ChosenAccount } from './choose-account.tsx'
import { FoundAccounts } from './found-accounts.tsx'
import { FoundApplications } from './found-applications.tsx'
import { KindHits } from './kind-hits.tsx'
import { QuickKinds } from './quick-kinds.tsx'
import { useFound } from './use-found.ts'
import { useLocalText } from './use-local-text.ts'

type FindKindProps = {
  readonly visitId: string | undefined
  readonly onKind: (kind: string, account?: ChosenAccount) => void
  readonly onApplication: (application: Application) => void
  readonly onClose: () => void
}

/**
 * One box for everything: a kind by name, pinyin or initials, an application by what stands on its slip, an account that a
 * kind is then for. Without a customer an application is looked up only.
 */
export function FindKind({ visitId, onKind, onApplication, onClose }: FindKindProps) {
  const { application, common } = useTexts()
  const texts = application.kinds
  const local = useLocalText()
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const [account, setAccount] = useState<ChosenAccount>()
  const hasCustomer = visitId !== undefined
  const kinds = useQuery((api, signal) => api.application.kinds(undefined, { signal }))
  const quick = useQuery((api, signal) => api.application.quickKinds(undefined, { signal }))
  const mine = useQuery((api, signal) => api.application.listMine(undefined, { signal }))
  const takeOver = useCommand(client.application.takeOver)
  const found = useFound(text, hasCustomer && account === undefined)
  const wanted = (kinds.data ?? []).filter((each) => account === undefined || each.account === 'required')
  const hits = hasCustomer ? findKinds(wanted, text) : []
  const current = Math.min(active, Math.max(0, hits.length - 1))
  const atHand = (quick.data ?? []).flatMap((kind) => wanted.find((each) => each.kind === kind) ?? [])
  const choose = (kind: string) => onKind(kind, account)
  const goOn = async ({ id }: ApplicationHit) => {
    const taken = await takeOver.run({ applicationId: id, ...(visitId === undefined ? {} : { visitId }) })
    if (taken !== undefined) onApplication(taken)
  }
  const take = (next: ChosenAccount) => {
    setAccount(next)
    setText('')
    setActive(0)
  }
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const [kind, hit, other] = [hits[current], found.applications[0], found.accounts[0]]
    if (kind !== undefined) choose(kind.kind)
    else if (hit !== undefined) void found.open(hit).then(onApplication)
    else if (other !== undefined) take(other)
  }
  const press = (event: KeyboardEvent) => {
    const atDigit = event.altKey && hasCustomer ? atHand[Number(event.key) - 1] : undefined
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 }[event.key]
    if (event.nativeEvent.isComposing || (atDigit === undefined && step === undefined)) return
    event.preventDefault()
    if (atDigit !== undefined) choose(atDigit.kind)
    else setActive(Math.max(0, Math.min(hits.length - 1, current + (step ?? 0))))
  }
  const isNothing =
    kinds.data !== undefined && text.trim() !== '' && !found.isLoading && hits.length === 0 && found.isNothing
  return (
    <div className="application-start">
      <form className="find-kind" onSubmit={submit} aria-labelledby="find-kind-title">
        <h2 id="find-kind-title">{hasCustomer ? texts.heading : application.find.heading}</h2>
        <label htmlFor="find-kind-text">{hasCustomer ? texts.label : application.find.label}</label>
        <input
          id="find-kind-text"
          className="find-field"
          data-next=""
          type="text"
          role="combobox"
          autoComplete="off"
          aria-expanded={hits.length > 0}
          aria-controls="kind-hits"
          aria-activedescendant={hits.length > 0 ? `kind-hit-${current}` : undefined}
          aria-describedby={hasCustomer ? 'find-kind-hint' : undefined}
          value={text}
          onKeyDown={press}
          onChange={(event) => {
            setActive(0)
            setText(event.target.value)
          }}
        />
        {hasCustomer && (
          <p className="hint" id="find-kind-hint">
            {texts.hint}
          </p>
        )}
        <RefusalText refusal={kinds.refusal ?? mine.refusal ?? takeOver.refusal ?? found.refusal} />
        {account !== undefined && (
          <p className="briefing-account">
            <strong>{texts.forAccount(account.number, account.name)}</strong>
            <Button size="small" onClick={() => setAccount(undefined)}>
              {texts.otherAccount}
            </Button>
          </p>
        )}
        {(mine.data ?? []).length > 0 && text === '' && (
          <section className="in-hand" aria-label={texts.inHand}>
            <span>{texts.inHand}</span>
            {mine.data?.map((hit) => (
              <Button key={hit.id} onClick={() => void goOn(hit)}>
                {texts.goOn([local(hit.kindName), hit.name].filter(Boolean).join(' '))}
              </Button>
            ))}
          </section>
        )}
        {hasCustomer && text === '' && <QuickKinds kinds={atHand} onChoose={choose} />}
        {hits.length > 0 && <KindHits kinds={hits} current={current} onChoose={choose} />}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
      <FoundApplications
        hits={found.applications}
        onOpen={async (hit) => onApplication(await found.open(hit))}
      />
      <FoundAccounts hits={found.accounts} onChoose={take} />
      {isNothing && <p>{hasCustomer ? texts.none : application.find.none}</p>}
      <div className="step-buttons">
        <Button data-back="" size="large" onClick={onClose}>
          {common.back}
        </Button>
      </div>
    </div>
  )
}
