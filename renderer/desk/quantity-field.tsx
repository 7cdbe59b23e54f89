import { mostCounted } from '../../shared/visit/visit.ts'
import { useTexts } from '../texts/index.ts'
import type { QuantityDraft } from './quantity-draft.ts'

type QuantityFieldProps = {
  readonly draft: QuantityDraft
  readonly onChange: (text: string) => void
}

/** Twelve bills are one transaction, counted as 12. */
export function QuantityField({ draft, onChange }: QuantityFieldProps) {
  const texts = useTexts().visit.endForm
  const isWrong = draft.quantity === 'wrong'
  return (
    <div className="form-line">
      <label htmlFor="end-quantity">{texts.quantity}</label>
      <input
        id="end-quantity"
        className="amount-field quantity-field"
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        value={draft.text}
        aria-invalid={isWrong}
        aria-describedby="quantity-note"
        onChange={(event) => onChange(event.target.value)}
      />
      <span>{texts.quantityUnit}</span>
      <span
        className={isWrong ? 'field-note' : 'hint'}
        id="quantity-note"
        role={isWrong ? 'alert' : undefined}
      >
        {isWrong
          ? texts.quantityWrong(mostCounted)
          : draft.isFromBills
            ? texts.quantityFromBills
            : texts.quantityHint}
      </span>
    </div>
  )
}
