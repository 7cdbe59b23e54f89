import { Button } from 'antd'
import type { SyntheticEvent } from 'react'
import { denominations } from '../../shared/cashier/denomination.ts'
import type { Payment } from '../../shared/cashier/payment.ts'
import { formatFen, parseYuan, zeroFen, type Fen } from '../../shared/kernel/money.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { CountCash } from './count-cash.tsx'
import { amountText, readTender, type TenderDraft } from './tender-draft.ts'
import { TenderSums } from './tender-sums.tsx'

export type Back = { readonly isRunning: boolean; readonly run: () => void }
type TakeCashProps = {
  readonly payment: Payment
  /** What the other means leave open. */
  readonly inCash: Fen
  readonly draft: TenderDraft
  readonly onChange: (draft: Partial<TenderDraft>) => void
  readonly back: Back
}

/** The money on the counter, as an amount or counted; the exact amount stands there until another is typed. */
export function TakeCash({ payment, inCash, draft, onChange, back }: TakeCashProps) {
  const { tender: texts, mistakes, readBack, means } = useTexts().payment
  const tender = useCommand(client.cashier.tender)
  const { intentId, due, parts } = payment
  const isCash = inCash > 0
  const read = isCash ? readTender(draft, inCash) : { tendered: zeroFen, cashCount: undefined }
  const typed = parseYuan(amountText(draft, inCash))
  const mistake =
    draft.way === 'amount' && !typed.ok && typed.code !== 'MISSING' ? mistakes[typed.code] : undefined
  const change = (next: Partial<TenderDraft>) => {
    tender.clear()
    onChange(next)
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
    <form className="take-cash" onSubmit={(event) => void submit(event)} noValidate>
      <div className="tender-body">
        <div>
          {!isCash && <p className="no-cash">{means.nothingInCash}</p>}
          {isCash && draft.way === 'amount' && (
            <div className="tender-amount">
              <label htmlFor="tendered">{texts.label}</label>
              <div className="tender-line">
                <input
                  id="tendered"
                  className="tender-field"
                  data-next=""
                  type="text"
                  inputMode="decimal"
                  autoComplete="off"
                  value={amountText(draft, inCash)}
                  aria-invalid={mistake !== undefined || tender.refusal !== undefined}
                  aria-describedby="tender-mistake"
                  onChange={(event) => change({ text: event.target.value })}
                />
                <Button onClick={() => change({ text: formatFen(inCash) })}>{texts.exact}</Button>
              </div>
            </div>
          )}
          {isCash && draft.way === 'count' && (
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
            <RefusalText refusal={tender.refusal} />
          </div>
        </div>
        <TenderSums due={due} parts={parts} tendered={read?.tendered} intentId={intentId} />
      </div>
      <div className="step-buttons">
        <Button data-back="" onClick={back.run} loading={back.isRunning}>
          {readBack.back}
        </Button>
        <Button
          data-go=""
          data-next={isCash ? undefined : ''}
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
