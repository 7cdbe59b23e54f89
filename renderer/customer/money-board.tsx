import { formatFen } from '../../shared/kernel/money.ts'
import { Both } from './both.tsx'
import type { MoneyRow } from './money-rows.ts'

/** The figures of the read-back, as large as a hand (C1). */
export function MoneyBoard({
  rows,
  isPaid,
}: {
  readonly rows: readonly MoneyRow[]
  readonly isPaid: boolean
}) {
  return (
    <div className="said" aria-live="polite">
      {isPaid && (
        <p className="said-paid">
          <span aria-hidden="true">✓ </span>
          <Both say={(texts) => texts.paid} />
        </p>
      )}
      <dl className="said-rows">
        {rows.map(({ kind, amount, isNewest }) => {
          const figures = formatFen(amount)
          return (
            <div className="said-row" data-kind={kind} data-newest={isNewest} key={kind}>
              <dt>
                <Both say={(texts) => texts[kind]} />
              </dt>
              <dd data-long={figures.length > 9} data-huge={figures.length > 13}>
                <span className="said-sign">￥</span>
                {figures}
              </dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}
