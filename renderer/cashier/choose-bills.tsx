import { Button } from 'antd'
import { useRef, useState, type SyntheticEvent } from 'react'
import type { Bill } from '../../shared/account/account.ts'
import type { Fee } from '../../shared/fee/fee.ts'
import type { Payment } from '../../shared/cashier/payment.ts'
import { formatFen } from '../../shared/kernel/money.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useTexts } from '../texts/index.ts'
import { Money } from '../ui/money.tsx'
import { RefusalText } from '../ui/refusal-text.tsx'
import { useFocusNext } from '../ui/use-focus-next.ts'
import { readBills, type BillDraft, type BillMistake } from './bill-draft.ts'
import { BillRow } from './bill-row.tsx'
import { FeeLines } from './fee-lines.tsx'

type ChooseBillsProps = {
  readonly payment: Payment
  readonly bills: readonly Bill[]
  readonly fees: readonly Fee[]
  readonly draft: BillDraft
  readonly onChange: (draft: BillDraft) => void
  /** The bills are other ones than those shown. */
  readonly onStale: () => void
  readonly onAbandon: () => void
}

/** Step 1: what is paid. Arrears first, all ticked; parts and a prepayment by typing. */
export function ChooseBills({ payment, bills, fees, draft, onChange, onStale, onAbandon }: ChooseBillsProps) {
  const texts = useTexts().payment
  const [isChecked, setIsChecked] = useState(false)
  const place = useRef<HTMLFormElement>(null)
  useFocusNext(place, payment.intentId)
  const chooseLines = useCommand(client.cashier.chooseLines)
  const { lines, due, mistakes } = readBills(draft, bills, fees)
  const isEmpty = lines.length === 0 && Object.keys(mistakes).length === 0
  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    setIsChecked(true)
    if (Object.keys(mistakes).length > 0 || lines.length === 0) {
      setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    if ((await chooseLines.run({ intentId: payment.intentId, lines: [...lines] })) === undefined) onStale()
  }
  const mistakeText = (mistake: BillMistake | undefined, bill?: Bill) => {
    if (mistake === undefined) return undefined
    if (mistake === 'QUANTITY') return texts.fees.quantityWrong
    if (mistake === 'ABOVE_OWED') return texts.choose.above(formatFen(bill?.owed ?? 0))
    return mistake === 'ZERO' ? texts.mistakes.MISSING : texts.mistakes[mistake]
  }
  const prepaymentMistake = mistakeText(mistakes['prepayment'])
  return (
    <form className="choose-bills" ref={place} onSubmit={(event) => void submit(event)} noValidate>
      <div className="bill-scroll">
        {bills.length === 0 && <p className="empty-note">{texts.choose.noBills}</p>}
        {bills.length > 0 && (
          <table className="bill-table">
            <caption className="visually-hidden">{texts.choose.bills}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.choose.period}</th>
                <th scope="col">{texts.choose.energy}</th>
                <th scope="col">{texts.choose.penalty}</th>
                <th scope="col">{texts.choose.paid}</th>
                <th scope="col">{texts.choose.owed}</th>
                <th scope="col">{texts.choose.amount}</th>
              </tr>
            </thead>
            <tbody>
              {bills.map((bill) => (
                <BillRow
                  key={bill.id}
                  bill={bill}
                  choice={draft.bills[bill.id] ?? { isChosen: false, text: formatFen(bill.owed) }}
                  mistake={mistakeText(mistakes[bill.id], bill)}
                  onChange={(choice) => onChange({ ...draft, bills: { ...draft.bills, [bill.id]: choice } })}
                />
              ))}
            </tbody>
          </table>
        )}
        <FeeLines
          intentId={payment.intentId}
          fees={fees}
          quantities={draft.fees}
          mistakeOf={(code) => mistakeText(mistakes[code])}
          onChange={(chosen) => onChange({ ...draft, fees: chosen })}
        />
      </div>
      <div className="bill-foot">
        <label htmlFor="prepayment">
          {texts.choose.prepayment} <span className="hint">{texts.choose.prepaymentHint}</span>
        </label>
        <input
          id="prepayment"
          className="amount-field"
          inputMode="decimal"
          autoComplete="off"
          placeholder="0.00"
          value={draft.prepayment}
          aria-invalid={prepaymentMistake !== undefined || (isChecked && isEmpty)}
          aria-describedby="prepayment-mistake"
          onChange={(event) => onChange({ ...draft, prepayment: event.target.value })}
        />
        <span className="due-words">{texts.choose.due}</span>
        <output className="due-figure" aria-live="polite">
          <Money amount={due} size="large" withSign />
        </output>
      </div>
      <p className="field-note" id="prepayment-mistake" role="alert">
        {prepaymentMistake}
        {isChecked && isEmpty && texts.choose.nothing}
      </p>
      <RefusalText refusal={chooseLines.refusal} />
      <div className="step-buttons">
        <Button data-back="" onClick={onAbandon}>
          {texts.choose.abandon}
        </Button>
        <Button data-next="" type="primary" size="large" htmlType="submit" loading={chooseLines.isRunning}>
          {texts.choose.next}
        </Button>
      </div>
    </form>
  )
}
