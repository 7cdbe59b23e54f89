import { Button } from 'antd'
import { useState } from 'react'
import type { Fee } from '../../shared/fee/fee.ts'
import { formatFen } from '../../shared/kernel/money.ts'
import { useLanguage, useTexts } from '../texts/index.ts'
import { WaiveFeeDialog } from './waive-fee-dialog.tsx'

type FeeLinesProps = {
  readonly intentId: string
  readonly fees: readonly Fee[]
  readonly quantities: Readonly<Record<string, string>>
  readonly mistakeOf: (code: string) => string | undefined
  readonly onChange: (quantities: Readonly<Record<string, string>>) => void
}

/** F7: the catalogue of today; how many units are charged, never another amount. */
export function FeeLines({ intentId, fees, quantities, mistakeOf, onChange }: FeeLinesProps) {
  const texts = useTexts().payment.fees
  const { language } = useLanguage()
  const [waiving, setWaiving] = useState<Fee>()
  if (fees.length === 0) return null
  return (
    <table className="bill-table">
      <caption className="fee-caption">{texts.heading}</caption>
      <tbody>
        {fees.map((fee) => {
          const { code, amount, standard } = fee
          const name = language === 'en' ? fee.nameEn : fee.nameZh
          const unit = language === 'en' ? fee.unitEn : fee.unitZh
          const text = quantities[code] ?? ''
          const mistake = mistakeOf(code)
          return (
            <tr key={code} data-chosen={text !== ''}>
              <th scope="row" title={standard}>
                {name}
              </th>
              <td>{texts.each(formatFen(amount ?? 0), unit)}</td>
              <td>
                <input
                  className="pieces-field"
                  inputMode="numeric"
                  autoComplete="off"
                  placeholder="0"
                  value={text}
                  aria-label={texts.quantityOf(name, unit)}
                  aria-invalid={mistake !== undefined}
                  onChange={({ target }) => onChange({ ...quantities, [code]: target.value })}
                />
                <span className="field-note" role="alert">
                  {mistake}
                </span>
              </td>
              <td>
                <Button size="small" aria-label={texts.waiveOf(name)} onClick={() => setWaiving(fee)}>
                  {texts.waive}
                </Button>
              </td>
            </tr>
          )
        })}
      </tbody>
      {waiving !== undefined && (
        <WaiveFeeDialog
          intentId={intentId}
          fee={waiving}
          quantity={quantities[waiving.code] ?? ''}
          onWaived={() => {
            onChange({ ...quantities, [waiving.code]: '' })
            setWaiving(undefined)
          }}
          onClose={() => setWaiving(undefined)}
        />
      )}
    </table>
  )
}
