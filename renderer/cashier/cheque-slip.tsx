import type { ChequeReturn } from '../../shared/cashier/cheque.ts'
import { formatFen } from '../../shared/kernel/money.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import { payment as chinese } from '../texts/zh-CN/payment.ts'
import '../ui/paper.css'

type ChequeSlipProps = {
  readonly slip: ChequeReturn
  readonly hallName: string
  readonly timeZone: string | undefined
}

/** C3: goes back to the customer with the cheque. */
export function ChequeSlip({ slip, hallName, timeZone }: ChequeSlipProps) {
  const { report } = useTexts().shift
  const texts = chinese.means
  const facts = [
    [texts.slip.number, String(slip.number)],
    [report.at, hallTimestamp(slip.atMs, timeZone)],
    [texts.number, slip.cheque.number],
    [texts.bank, slip.cheque.bank],
    [texts.amount, formatFen(slip.amount)],
    [report.clerk, `${slip.by.name} ${slip.by.number}`],
  ] as const
  return (
    <article className="paper" lang="zh-CN" aria-label={texts.slip.title}>
      <p className="paper-hall">{hallName}</p>
      <h2>{texts.slip.title}</h2>
      <dl className="paper-facts">
        {facts.map(([label, value]) => (
          <div key={label} className="paper-wide">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{texts.slip.reasons}</h3>
      <ol>
        {slip.mistakes.map((each) => (
          <li key={each}>{texts.mistakes[each]}</li>
        ))}
      </ol>
      <p>{texts.slip.cure}</p>
    </article>
  )
}
