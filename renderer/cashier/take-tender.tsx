import { useRef, useState } from 'react'
import { cashPart } from '../../shared/cashier/means.ts'
import type { Payment } from '../../shared/cashier/payment.ts'
import { zeroFen } from '../../shared/kernel/money.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useTexts } from '../texts/index.ts'
import { useFocusNext } from '../ui/use-focus-next.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { OtherMeans } from './other-means.tsx'
import { TakeCash } from './take-cash.tsx'
import type { TenderDraft } from './tender-draft.ts'

type TakeTenderProps = {
  readonly payment: Payment
  readonly draft: TenderDraft
  readonly onChange: (draft: TenderDraft) => void
}

const ways = ['amount', 'count', 'other'] as const

/** Step 2: what the customer gives, in cash or otherwise. Change is computed, never typed. */
export function TakeTender({ payment, draft, onChange }: TakeTenderProps) {
  const { tender: texts, means } = useTexts().payment
  const stepBack = useCommand(client.cashier.stepBack)
  const { intentId, due, parts } = payment
  const left = cashPart(due, parts)
  const inCash = left.ok ? left.value : zeroFen
  const names = { amount: texts.byAmount, count: texts.byCount, other: means.open }
  const change = (next: Partial<TenderDraft>) => onChange({ ...draft, ...next })
  const back = { isRunning: stepBack.isRunning, run: () => void stepBack.run({ intentId }) }
  // Nothing is left for another means either: what was chosen is tendered.
  const way = inCash === 0 ? 'amount' : draft.way
  const place = useRef<HTMLDivElement>(null)
  const [added, setAdded] = useState(0)
  // Whoever has added a means goes on with the rest, whichever comes first: the command's answer or the desk's new state.
  useFocusNext(place, `${added} ${inCash}`)
  return (
    <div className="take-tender" ref={place}>
      <fieldset className="ways">
        <legend className="visually-hidden">{texts.way}</legend>
        {ways.map((each) => (
          <label key={each} data-chosen={way === each}>
            <input
              type="radio"
              name="way"
              checked={way === each}
              disabled={inCash === 0 && each !== 'amount'}
              onChange={() => change({ way: each })}
            />
            {names[each]}
          </label>
        ))}
      </fieldset>
      <RefusalText refusal={stepBack.refusal} />
      {way === 'other' ? (
        <OtherMeans
          payment={payment}
          open={inCash}
          draft={draft.part}
          onChange={(part) => change({ part })}
          onAdded={() => {
            change({ way: 'amount', text: undefined })
            setAdded(added + 1)
          }}
          back={back}
        />
      ) : (
        <TakeCash
          key={`${inCash}`}
          payment={payment}
          inCash={inCash}
          draft={{ ...draft, way }}
          onChange={change}
          back={back}
        />
      )}
    </div>
  )
}
