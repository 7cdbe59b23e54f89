import { formatFen } from '../../shared/kernel/money.ts'
import { useTexts } from '../texts/index.ts'
import './shift.css'

/** Expected, counted, and what lies between them, readable from two metres. */
export function Difference({ expected, counted }: { readonly expected: number; readonly counted: number }) {
  const texts = useTexts().shift.close
  const overShort = counted - expected
  const amount = formatFen(Math.abs(overShort))
  return (
    <dl className="shift-figures">
      <div>
        <dt>{texts.expected}</dt>
        <dd>{formatFen(expected)}</dd>
      </div>
      <div>
        <dt>{texts.counted}</dt>
        <dd>{formatFen(counted)}</dd>
      </div>
      <div data-differs={overShort !== 0}>
        <dt>{texts.overShort}</dt>
        <dd>{overShort === 0 ? texts.exact : overShort > 0 ? texts.over(amount) : texts.short(amount)}</dd>
      </div>
    </dl>
  )
}
