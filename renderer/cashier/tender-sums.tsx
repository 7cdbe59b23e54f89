import { Button } from 'antd'
import { receivedInAll, type Part } from '../../shared/cashier/means.ts'
import { zeroFen, type Fen } from '../../shared/kernel/money.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useTexts } from '../texts/index.ts'
import { Money } from '../ui/money.tsx'
import { RefusalText } from '../ui/refusal-text.tsx'

type TenderSumsProps = {
  readonly intentId: string
  readonly due: Fen
  readonly parts: readonly Part[]
  readonly tendered: Fen | undefined
}

/** Due, received by which means, and what that makes; beside the field, while the clerk types. */
export function TenderSums({ intentId, due, parts, tendered }: TenderSumsProps) {
  const { tender: texts, means } = useTexts().payment
  const chooseMeans = useCommand(client.cashier.chooseMeans)
  const received = receivedInAll(tendered ?? zeroFen, parts)
  const difference = received - due
  return (
    <div>
      <dl className="sums" aria-live="polite">
        <div>
          <dt>{texts.due}</dt>
          <dd>
            <Money amount={due} size="large" withSign />
          </dd>
        </div>
        {parts.map((part, index) => (
          <div key={index} className="sums-part">
            <dt>
              {means.names[part.means]}{' '}
              <Button
                size="small"
                aria-label={means.remove(means.names[part.means])}
                onClick={() =>
                  void chooseMeans.run({ intentId, parts: parts.filter((each) => each !== part) })
                }
              >
                ✕
              </Button>
            </dt>
            <dd>
              <Money amount={part.amount} withSign />
            </dd>
          </div>
        ))}
        <div>
          <dt>{texts.received}</dt>
          <dd>{tendered === undefined ? '–' : <Money amount={received} size="large" withSign />}</dd>
        </div>
        <div data-missing={difference < 0}>
          <dt>{difference < 0 ? texts.missing : texts.change}</dt>
          <dd>
            <Money amount={Math.abs(difference)} size="large" withSign />
          </dd>
        </div>
      </dl>
      <RefusalText refusal={chooseMeans.refusal} />
    </div>
  )
}
