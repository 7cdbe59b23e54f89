import type { Fen } from '../../shared/kernel/money.ts'
import { useTexts } from '../texts/index.ts'
import { Money } from '../ui/money.tsx'

/** Due, received and what that makes; beside the field, while the clerk types. */
export function TenderSums({ due, tendered }: { readonly due: Fen; readonly tendered: Fen | undefined }) {
  const texts = useTexts().payment.tender
  const difference = (tendered ?? 0) - due
  return (
    <dl className="sums" aria-live="polite">
      <div>
        <dt>{texts.due}</dt>
        <dd>
          <Money amount={due} size="large" withSign />
        </dd>
      </div>
      <div>
        <dt>{texts.received}</dt>
        <dd>{tendered === undefined ? '–' : <Money amount={tendered} size="large" withSign />}</dd>
      </div>
      <div data-missing={difference < 0}>
        <dt>{difference < 0 ? texts.missing : texts.change}</dt>
        <dd>
          <Money amount={Math.abs(difference)} size="large" withSign />
        </dd>
      </div>
    </dl>
  )
}
