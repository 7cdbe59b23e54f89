import { Button } from 'antd'
import { useEffect, useEffectEvent, useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import type { AccountHit } from '../../shared/account/account.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { useTexts, type Texts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { AccountHits, hitId } from './account-hits.tsx'
import './payment.css'
import { useLater } from './use-later.ts'

const hitsShown = 20
/** Long enough for a fast typist's next key. */
const typingPauseMs = 120

type FindAccountProps = { readonly visitId: string; readonly onClose: () => void }

/** Finds the account as one types; ↑ ↓ choose, Enter opens the payment. */
export function FindAccount({ visitId, onClose }: FindAccountProps) {
  const { payment, common } = useTexts()
  const texts = payment.find
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  /** Enter came before the answer, e.g. from a scanner. */
  const [isEnterWaiting, setIsEnterWaiting] = useState(false)
  const openPayment = useCommand(client.cashier.openPayment)
  const asked = useLater(text.trim(), typingPauseMs)
  const answer = useQuery(
    async (each, signal) => ({
      text: asked,
      hits: asked === '' ? [] : await each.account.search({ text: asked, limit: hitsShown }, { signal }),
    }),
    [asked],
  )
  const hits = answer.data?.hits ?? []
  const isAnswered = answer.data?.text === text.trim()
  const current = Math.min(active, Math.max(0, hits.length - 1))

  const open = (hit: AccountHit | undefined) => {
    if (hit !== undefined) void openPayment.run({ visitId, accountNumber: hit.number })
  }
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isAnswered) open(hits[current])
    else setIsEnterWaiting(true)
  }
  const openOnly = useEffectEvent(() => open(hits[0]))
  // Of several hits the clerk must choose one in sight.
  const isOnlyOneLeft = isEnterWaiting && isAnswered && hits.length === 1
  useEffect(() => {
    if (isOnlyOneLeft) openOnly()
  }, [isOnlyOneLeft])
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (step === undefined || event.nativeEvent.isComposing) return
    event.preventDefault()
    setActive(Math.max(0, Math.min(hits.length - 1, current + step)))
  }
  return (
    <form className="find-account" onSubmit={submit} aria-labelledby="find-title">
      <h2 id="find-title">{texts.heading}</h2>
      <label htmlFor="find-text">{texts.label}</label>
      <input
        id="find-text"
        className="find-field"
        data-next=""
        type="text"
        role="combobox"
        autoComplete="off"
        aria-expanded={hits.length > 0}
        aria-controls="account-hits"
        aria-activedescendant={hits.length > 0 ? hitId(current) : undefined}
        aria-describedby="find-hint"
        value={text}
        onKeyDown={move}
        onChange={(event) => {
          openPayment.clear()
          setActive(0)
          setIsEnterWaiting(false)
          setText(event.target.value)
        }}
      />
      <p className="hint" id="find-hint">
        {texts.hint}
      </p>
      <RefusalText refusal={openPayment.refusal ?? answer.refusal} />
      <output className="find-count">{isAnswered && findCount(texts, asked, hits.length)}</output>
      <AccountHits hits={hits} current={current} onChoose={open} />
      <div className="step-buttons">
        <Button data-back="" onClick={onClose}>
          {common.back}
        </Button>
        <Button
          data-go=""
          className="step-button"
          type="primary"
          size="large"
          htmlType="submit"
          loading={openPayment.isRunning}
        >
          {common.next}
        </Button>
      </div>
    </form>
  )
}

/** A single digit would find everybody, so nobody is looked for. */
function findCount(texts: Texts['payment']['find'], asked: string, count: number): string {
  if (asked === '' || /^\d$/.test(asked)) return ''
  return count === 0 ? texts.none : texts.count(count, hitsShown)
}
