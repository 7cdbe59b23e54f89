import { useRef, useState, type KeyboardEvent } from 'react'
import type { AccountHit } from '../../shared/account/account.ts'
import { useQuery } from '../api/use-query.ts'
import { AccountHits, hitId } from '../cashier/account-hits.tsx'
import '../cashier/payment.css'
import { useLater } from '../cashier/use-later.ts'
import { DeskForm } from '../desk/desk-form.tsx'
import { useTexts } from '../texts/index.ts'
import { useFocusNext } from '../ui/use-focus-next.ts'

const typingPauseMs = 120

export type ChosenAccount = { readonly number: string; readonly name: string }

type ChooseAccountProps = {
  readonly title: string
  readonly onChosen: (account: ChosenAccount) => void
  readonly onClose: () => void
}

/** Which account the business is about. */
export function ChooseAccount({ title, onChosen, onClose }: ChooseAccountProps) {
  const { application, common } = useTexts()
  const texts = application.briefing
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const asked = useLater(text.trim(), typingPauseMs)
  const answer = useQuery(
    async (api, signal) => (asked === '' ? [] : api.account.search({ text: asked, limit: 20 }, { signal })),
    [asked],
  )
  const hits = answer.data ?? []
  const current = Math.min(active, Math.max(0, hits.length - 1))
  const place = useRef<HTMLDivElement>(null)
  useFocusNext(place, title)
  const choose = (hit: AccountHit | undefined) => {
    if (hit !== undefined) onChosen({ number: hit.number, name: hit.name })
  }
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || event.nativeEvent.isComposing) return
    event.preventDefault()
    setActive(Math.max(0, Math.min(hits.length - 1, current + step)))
  }
  return (
    <div ref={place}>
      <DeskForm
        heading={`${title} · ${texts.account}`}
        submit={common.next}
        isRunning={false}
        refusal={answer.refusal}
        onSubmit={() => choose(hits[current])}
        onClose={onClose}
      >
        <label htmlFor="choose-account">{texts.accountHint}</label>
        <input
          id="choose-account"
          className="find-field"
          data-next=""
          type="text"
          role="combobox"
          autoComplete="off"
          aria-expanded={hits.length > 0}
          aria-controls="account-hits"
          aria-activedescendant={hits.length > 0 ? hitId(current) : undefined}
          value={text}
          onKeyDown={move}
          onChange={({ target }) => {
            setActive(0)
            setText(target.value)
          }}
        />
        <AccountHits hits={hits} current={current} onChoose={choose} />
      </DeskForm>
    </div>
  )
}
