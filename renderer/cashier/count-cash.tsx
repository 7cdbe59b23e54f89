import type { Denomination } from '../../shared/cashier/denomination.ts'
import { readPieces } from '../../shared/cashier/pieces.ts'
import { formatFen } from '../../shared/kernel/money.ts'
import { useTexts } from '../texts/index.ts'
import { denominationName } from './denomination-name.ts'
import type { TenderDraft } from './tender-draft.ts'

type CountCashProps = {
  readonly denominations: readonly Denomination[]
  readonly pieces: TenderDraft['pieces']
  readonly onChange: (pieces: TenderDraft['pieces']) => void
}

/** C2: every note and coin down to one fen has its field. */
export function CountCash({ denominations, pieces, onChange }: CountCashProps) {
  const texts = useTexts().payment.tender
  return (
    <>
      <ul className="count-cash">
        {denominations.map(({ value }, index) => {
          const name = denominationName(value, texts)
          const text = pieces[value] ?? ''
          const read = readPieces(text)
          return (
            <li key={value}>
              <label htmlFor={`pieces-${value}`}>{name}</label>
              <input
                id={`pieces-${value}`}
                className="pieces-field"
                data-next={index === 0 ? '' : undefined}
                title={texts.rolls}
                autoComplete="off"
                value={text}
                aria-label={texts.count(name)}
                aria-invalid={read === undefined}
                onChange={(event) => onChange({ ...pieces, [value]: event.target.value })}
              />
              <span className="count-sum">
                {read === undefined ? texts.wholeNumber : formatFen(value * read)}
              </span>
            </li>
          )
        })}
      </ul>
      <p className="hint">{texts.rolls}</p>
    </>
  )
}
