import { formatFen } from '../../shared/kernel/money.ts'
import { unreconciled, type CashSums } from '../../shared/shift/day-sums.ts'
import { useTexts } from '../texts/index.ts'

/** L18: what the receipts come to is what they settled; a difference is said, never hidden. */
export function Reconciliation({ sums }: { readonly sums: CashSums }) {
  const { reconciled, reconciles, reconcilesNot } = useTexts().shift.page
  const { taken, bills, fees, prepayments } = sums
  const difference = unreconciled(sums)
  const [inAll, ...parts] = [taken, bills, fees, prepayments].map(formatFen)
  return (
    <p className="cash-reconciliation" data-agrees={difference === 0}>
      {reconciled(inAll ?? '', parts)}{' '}
      <b>
        {difference === 0 ? `✓ ${reconciles}` : `✕ ${reconcilesNot}`} {formatFen(difference)}
      </b>
    </p>
  )
}
