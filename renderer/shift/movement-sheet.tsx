import { capitalAmount } from '../../shared/cashier/capital-amount.ts'
import { formatFen } from '../../shared/kernel/money.ts'
import type { Movement } from '../../shared/shift/shift.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import '../ui/paper.css'

type MovementSheetProps = {
  readonly movement: Movement
  readonly hallName: string
  readonly counterNumber: number
  readonly timeZone: string
}

/** The slip of cash in or out, signed by both. */
export function MovementSheet({ movement, hallName, counterNumber, timeZone }: MovementSheetProps) {
  const { report: texts, kinds } = useTexts().shift
  const title = movement.kind === 'deposit' ? texts.depositSlip : texts.slip
  const facts: readonly (readonly [string, string])[] = [
    [texts.slipNumber, String(movement.number)],
    [texts.at, hallTimestamp(movement.atMs, timeZone)],
    [texts.counter, String(counterNumber)],
    [kinds[movement.kind], `${formatFen(movement.amount)} ${capitalAmount(movement.amount)}`],
    ...(movement.kind === 'deposit'
      ? []
      : ([
          [texts.reason, movement.reason],
          [texts.receiver, movement.receiver],
        ] as const)),
    [texts.clerk, `${movement.by.name} ${movement.by.number}`],
  ]
  return (
    <article className="paper" aria-label={title}>
      <p className="paper-hall">{hallName}</p>
      <h2>{title}</h2>
      <dl className="paper-facts">
        {facts.map(([label, value]) => (
          <div key={label} className="paper-wide">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="paper-sign">{texts.signClerk}</p>
      <p className="paper-sign">{texts.receiver}:</p>
    </article>
  )
}
