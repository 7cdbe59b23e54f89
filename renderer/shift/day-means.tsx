import { formatFen } from '../../shared/kernel/money.ts'
import type { CashSums } from '../../shared/shift/day-sums.ts'
import { DataTable } from '../manager/data-table.tsx'
import { useTexts } from '../texts/index.ts'

/** The day's money by means and by what it was for: two sums that must be the same (L18). */
export function DayMeans({ sums: { means, bills, prepayments, fees, taken } }: { readonly sums: CashSums }) {
  const { payment, shift } = useTexts()
  const { page: texts, report: words } = shift
  const byMeans = means.map((each) => ({ ...each, name: payment.means.names[each.means] }))
  const sums = [
    [words.bills, bills],
    [words.prepayments, prepayments],
    [words.fees, fees],
    [words.taken, taken],
  ] as const
  const inAll = byMeans.reduce((total, { amount }) => total + amount, 0)
  const agrees = inAll === taken
  return (
    <>
      <h2>{texts.byMeans}</h2>
      <DataTable
        caption={texts.byMeans}
        columns={[
          { title: texts.means, cell: ({ name }) => name },
          { title: texts.count, isNumber: true, cell: ({ count }) => count },
          { title: words.amount, isNumber: true, cell: ({ amount }) => formatFen(amount) },
        ]}
        rows={byMeans}
        keyOf={({ name }) => name}
        empty={texts.noReceipts}
      />
      <dl className="cash-sums" data-agrees={agrees}>
        {sums.map(([label, amount]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{formatFen(amount)}</dd>
          </div>
        ))}
        <div>
          <dt>{agrees ? `✓ ${texts.agrees}` : `✕ ${texts.differs}`}</dt>
          <dd>{formatFen(inAll)}</dd>
        </div>
      </dl>
    </>
  )
}
