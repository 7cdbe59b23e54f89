import type { Cheque } from '../../shared/cashier/cheque.ts'
import { TextLine } from '../desk/text-line.tsx'
import { useTexts } from '../texts/index.ts'

type ChequeFieldsProps = {
  readonly cheque: Cheque
  readonly isDateMissing: boolean
  readonly onChange: (change: Partial<Cheque>) => void
}

const looks = ['hasSeal', 'isUnaltered', 'isDateInCapitals'] as const

/** C3: what stands on the cheque, in the order in which one reads it. */
export function ChequeFields({ cheque, isDateMissing, onChange }: ChequeFieldsProps) {
  const texts = useTexts().payment.means
  return (
    <div className="cheque-fields">
      <TextLine
        label={texts.issuedOn}
        type="date"
        value={cheque.issuedOn}
        onChange={(issuedOn) => onChange({ issuedOn })}
        mistake={isDateMissing ? texts.issuedOn : undefined}
      />
      <TextLine label={texts.payee} value={cheque.payee} onChange={(payee) => onChange({ payee })} />
      <TextLine
        label={texts.inCapitals}
        hint={texts.inCapitalsHint}
        value={cheque.amountInCapitals}
        onChange={(amountInCapitals) => onChange({ amountInCapitals })}
      />
      <TextLine label={texts.bank} value={cheque.bank} onChange={(bank) => onChange({ bank })} />
      <TextLine
        label={texts.number}
        inputMode="numeric"
        value={cheque.number}
        onChange={(number) => onChange({ number })}
      />
      <fieldset className="cheque-looks">
        <legend>{texts.looked}</legend>
        {looks.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={cheque[name]}
              onChange={({ target }) => onChange({ [name]: target.checked })}
            />
            {texts[name]}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
