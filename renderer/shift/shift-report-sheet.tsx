import { formatFen } from '../../shared/kernel/money.ts'
import type { ShiftReport } from '../../shared/shift/shift.ts'
import { receiptNumber } from '../../shared/cashier/receipt-number.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import '../ui/paper.css'
import { PiecesTable } from './pieces-table.tsx'
import './shift.css'

type ShiftReportSheetProps = {
  readonly report: ShiftReport
  readonly hallName: string
  readonly timeZone: string | undefined
}

/** X while the shift is open, Z once it is closed: every figure is a sum of the drawer's entries (L1, L6). */
export function ShiftReportSheet({ report, hallName, timeZone }: ShiftReportSheetProps) {
  const { report: texts, kinds } = useTexts().shift
  const { shift } = report
  const { close } = shift
  const title = close === null ? texts.titleX : texts.titleZ
  const time = (atMs: number) => hallTimestamp(atMs, timeZone)
  const facts: readonly (readonly [string, string])[] = [
    [texts.number, String(shift.number)],
    [texts.counter, String(shift.counterNumber)],
    [texts.clerk, `${shift.clerk.name} ${shift.clerk.number}`],
    [texts.day, shift.businessDay],
    [texts.opened, time(shift.openedAtMs)],
    close === null ? [texts.asOf, time(report.asOfMs)] : [texts.closed, time(close.closedAtMs)],
    [texts.receipts, receiptsOf(report, texts.receiptRange)],
  ]
  return (
    <article className="paper" aria-label={title}>
      <p className="paper-hall">{hallName}</p>
      <h2>{title}</h2>
      <dl className="paper-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Sums report={report} />
      {close?.account !== undefined && close.account !== null && (
        <p>
          {texts.account}: {close.account}
        </p>
      )}
      {close?.signed !== undefined && close.signed !== null && (
        <p>{texts.signed(close.signed.by.name, time(close.signed.atMs), close.signed.words)}</p>
      )}
      {shift.movements.length > 0 && (
        <>
          <h3>{texts.movements}</h3>
          <table className="paper-table">
            <tbody>
              {shift.movements.map(({ id, number, kind, amount, reason, receiver }) => (
                <tr key={id}>
                  <td>{number}</td>
                  <td>{kinds[kind]}</td>
                  <td>{formatFen(amount)}</td>
                  <td>{kind === 'deposit' ? '' : `${reason} · ${receiver}`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <PiecesTable pieces={shift.counts.at(-1)?.pieces} />
      {close !== null && (
        <>
          <p className="paper-sign">{texts.signClerk}</p>
          <p className="paper-sign">{texts.signManager}</p>
        </>
      )}
    </article>
  )
}

function receiptsOf(
  { receipts, firstReceipt, lastReceipt }: ShiftReport,
  range: (first: string, last: string) => string,
): string {
  return firstReceipt === null || lastReceipt === null
    ? String(receipts)
    : `${receipts} (${range(receiptNumber(firstReceipt), receiptNumber(lastReceipt))})`
}

function Sums({ report }: { readonly report: ShiftReport }) {
  const { payment, shift: shifts } = useTexts()
  const texts = shifts.report
  const { shift } = report
  const { close } = shift
  const rows: readonly (readonly [string, number, boolean?])[] = [
    [texts.taken, report.taken, true],
    [texts.bills, report.bills],
    [texts.prepayments, report.prepayments],
    [texts.fees, report.fees],
    ...report.means.map(
      ({ means, count, amount }) => [texts.byMeans(payment.means.names[means], count), amount] as const,
    ),
    [texts.float, shift.float, true],
    [texts.received, report.received],
    [texts.change, 0 - report.change],
    [texts.refunded, 0 - report.refunded],
    [texts.paidIn, report.paidIn],
    [texts.paidOut, 0 - report.paidOut],
    [texts.dropped, 0 - report.dropped],
    [texts.expected, report.expected, true],
    ...(close === null
      ? []
      : ([
          [texts.counted, close.counted],
          [texts.overShort, close.overShort, true],
          [texts.deposited, report.deposited],
          [texts.left, close.left],
        ] as const)),
  ]
  return (
    <dl className="shift-report-sums">
      {rows.map(([label, amount, isTotal = false]) => (
        <div key={label} data-total={isTotal}>
          <dt>{label}</dt>
          <dd>{formatFen(amount)}</dd>
        </div>
      ))}
    </dl>
  )
}
