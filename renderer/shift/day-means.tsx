import { formatFen } from '../../shared/kernel/money.ts'
import { meansSchema } from '../../shared/cashier/means.ts'
import type { ShiftReport } from '../../shared/shift/shift.ts'
import { DataTable } from '../manager/data-table.tsx'
import { useTexts } from '../texts/index.ts'

/** The day's money by means and by what it was for: two sums that must be the same (L18). */
export function DayMeans({ reports }: { readonly reports: readonly ShiftReport[] }) {
  const { payment, shift } = useTexts()
  const { page: texts, report: words } = shift
  const sum = (of: (report: ShiftReport) => number) =>
    reports.reduce((total, report) => total + of(report), 0)
  const byMeans = meansSchema.options
    .map((means) => {
      const found = reports.flatMap((report) => report.means.filter((each) => each.means === means))
      return {
        name: payment.means.names[means],
        count: found.reduce((total, { count }) => total + count, 0),
        amount: found.reduce((total, { amount }) => total + amount, 0),
      }
    })
    .filter(({ count }) => count > 0)
  const sums = [
    [words.bills, sum(({ bills }) => bills)],
    [words.prepayments, sum(({ prepayments }) => prepayments)],
    [words.fees, sum(({ fees }) => fees)],
    [words.taken, sum(({ taken }) => taken)],
  ] as const
  const inAll = byMeans.reduce((total, { amount }) => total + amount, 0)
  const agrees = inAll === sum(({ taken }) => taken)
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
