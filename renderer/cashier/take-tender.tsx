import { Button } from 'antd'
import type { SyntheticEvent } from 'react'
import { denominations } from '../../shared/cashier/denomination.ts'
import type { Payment } from '../../shared/cashier/payment.ts'
import { formatFen, parseYuan } from '../../shared/kernel/money.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { CountCash } from './count-cash.tsx'
import { readTender, type TenderDraft } from './tender-draft.ts'
import { TenderSums } from './tender-sums.tsx'

type TakeTenderProps = {
  readonly payment: Payment
  readonly draft: TenderDraft
  readonly onChange: (draft: TenderDraft) => void
}

const ways = ['amount', 'count'] as const

/** Step 2: the money on the counter, as an amount or counted. Change is computed, never typed. */
export function TakeTender({ payment, draft, onChange }: TakeTenderProps) {
  const { tender: texts, mistakes, readBack } = useTexts().payment
  const tender = useCommand(client.cashier.tender)
  const stepBack = useCommand(client.cashier.stepBack)
  const { intentId, due } = payment
  const read = readTender(draft)
  const typed = parseYuan(draft.text)
  const mistake =
    draft.way === 'amount' && !typed.ok && typed.code !== 'MISSING' ? mistakes[typed.code] : undefined
  const change = (next: Partial<TenderDraft>) => {
    tender.clear()
    onChange({ ...draft, ...next })
  }
  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const field = event.currentTarget.querySelector<HTMLInputElement>('.tender-field, .pieces-field')
    const paid =
      read === undefined
        ? {}
        : read.cashCount === undefined
          ? { tendered: read.tendered }
          : { cashCount: read.cashCount }
    if ((await tender.run({ intentId, ...paid })) === undefined) field?.focus()
  }
  return (
    <form className="take-tender" onSubmit={(event) => void submit(event)} noValidate>
      <fieldset className="ways">
        <legend className="visually-hidden">{texts.way}</legend>
        {ways.map((way) => (
          <label key={way} data-chosen={draft.way === way}>
            <input type="radio" name="way" checked={draft.way === way} onChange={() => change({ way })} />
            {way === 'amount' ? texts.byAmount : texts.byCount}
          </label>
        ))}
      </fieldset>
      <div className="tender-body">
        <div>
          {draft.way === 'amount' && (
            <div className="tender-amount">
              <label htmlFor="tendered">{texts.label}</label>
              <div className="tender-line">
                <input
                  id="tendered"
                  className="tender-field"
                  data-next=""
                  inputMode="decimal"
                  autoComplete="off"
                  value={draft.text}
                  aria-invalid={mistake !== undefined || tender.refusal !== undefined}
                  aria-describedby="tender-mistake"
                  onChange={(event) => change({ text: event.target.value })}
                />
                <Button onClick={() => change({ text: formatFen(due) })}>{texts.exact}</Button>
              </div>
            </div>
          )}
          {draft.way === 'count' && (
            <CountCash
              denominations={denominations}
              pieces={draft.pieces}
              onChange={(pieces) => change({ pieces })}
            />
          )}
          <div id="tender-mistake">
            <p className="field-note" role="alert">
              {mistake}
            </p>
            <RefusalText refusal={tender.refusal ?? stepBack.refusal} />
          </div>
        </div>
        <TenderSums due={due} tendered={read?.tendered} />
      </div>
      <div className="step-buttons">
        <Button data-back="" onClick={() => void stepBack.run({ intentId })} loading={stepBack.isRunning}>
          {readBack.back}
        </Button>
        <Button
          data-go=""
          className="step-button"
          type="primary"
          size="large"
          htmlType="submit"
          loading={tender.isRunning}
        >
          {texts.next}
        </Button>
      </div>
    </form>
  )
}
