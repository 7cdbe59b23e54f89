import { useId } from 'react'
import type { Bill } from '../../shared/account/account.ts'
import { formatFen, parseYuan } from '../../shared/kernel/money.ts'
import { useTexts } from '../texts/index.ts'
import { Money } from '../ui/money.tsx'

type Choice = { readonly isChosen: boolean; readonly text: string }

type BillRowProps = {
  readonly bill: Bill
  readonly choice: Choice
  readonly mistake: string | undefined
  readonly onChange: (choice: Choice) => void
}

/** One open bill: ticked or not, and how much of it is paid now. */
export function BillRow({ bill, choice, mistake, onChange }: BillRowProps) {
  const texts = useTexts().payment.choose
  const id = useId()
  /** Leaves the amount as money is written, where it is one. */
  const tidy = () => {
    const amount = parseYuan(choice.text)
    if (amount.ok) onChange({ ...choice, text: formatFen(amount.value) })
  }
  return (
    <tr data-chosen={choice.isChosen}>
      <td>
        <label className="bill-pick">
          <input
            type="checkbox"
            checked={choice.isChosen}
            aria-label={texts.pick(bill.period)}
            onChange={(event) =>
              onChange({
                isChosen: event.target.checked,
                text: event.target.checked ? choice.text : formatFen(bill.owed),
              })
            }
          />
          {bill.period}
        </label>
      </td>
      <td>
        <Money amount={bill.energy} />
      </td>
      <td>
        {bill.penalty > 0 ? (
          <span className="bill-penalty">
            + <Money amount={bill.penalty} />
          </span>
        ) : (
          '–'
        )}
      </td>
      <td>
        {bill.paid > 0 ? (
          <>
            − <Money amount={bill.paid} />
          </>
        ) : (
          '–'
        )}
      </td>
      <td>
        <Money amount={bill.owed} />
      </td>
      <td>
        <input
          className="amount-field"
          inputMode="decimal"
          autoComplete="off"
          aria-label={texts.amountOf(bill.period)}
          aria-invalid={mistake !== undefined}
          aria-describedby={`${id}-mistake`}
          disabled={!choice.isChosen}
          value={choice.isChosen ? choice.text : ''}
          onChange={(event) => onChange({ ...choice, text: event.target.value })}
          onBlur={tidy}
        />
        <span className="field-note" id={`${id}-mistake`} role="alert">
          {mistake}
        </span>
      </td>
    </tr>
  )
}
