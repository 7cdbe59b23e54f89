import type { Denomination } from '../../shared/cashier/denomination.ts'
import { formatFen } from '../../shared/kernel/money.ts'
import { useTexts } from '../texts/index.ts'
import { denominationName } from './denomination-name.ts'
import { isPieces, type TenderDraft } from './tender-draft.ts'

type CountCashProps = {
  readonly denominations: readonly Denomination[]
  readonly pieces: TenderDraft['pieces']
  readonly onChange: (pieces: TenderDraft['pieces']) => void
}

/** C2: every note and coin down to one fen has its field. */
export function CountCash({ denominations, pieces, onChange }: CountCashProps) {
  const texts = useTexts().payment.tender
  return (
    <ul className="count-cash">
      {denominations.map(({ value }, index) => {
        const name = denominationName(value, texts)
        const text = pieces[value] ?? ''
        const isRight = isPieces(text)
        return (
          <li key={value}>
            <label htmlFor={`pieces-${value}`}>{name}</label>
            <input
              id={`pieces-${value}`}
              className="pieces-field"
              data-next={index === 0 ? '' : undefined}
              inputMode="numeric"
              autoComplete="off"
              value={text}
              aria-label={texts.count(name)}
              aria-invalid={!isRight}
              onChange={(event) => onChange({ ...pieces, [value]: event.target.value })}
            />
            <span className="count-sum">{isRight ? formatFen(value * Number(text)) : texts.wholeNumber}</span>
          </li>
        )
      })}
    </ul>
  )
}
