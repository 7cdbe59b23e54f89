import { formatFen } from '../../shared/kernel/money.ts'

type MoneyProps = {
  readonly amount: number
  readonly size?: 'plain' | 'large' | 'huge'
  readonly withSign?: boolean
}

/** "￥1,234.56", in figures of equal width. */
export function Money({ amount, size = 'plain', withSign = false }: MoneyProps) {
  return (
    <span className={`money money-${size}`}>
      {withSign && <span className="money-sign">￥</span>}
      {formatFen(amount)}
    </span>
  )
}
