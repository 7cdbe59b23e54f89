import { formatFen } from '../../shared/kernel/money.ts'
import type { DaySums } from '../../shared/shift/day-sums.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import '../ui/paper.css'
import { dayColumns, dayRows } from './day-columns.ts'
import { Reconciliation } from './reconciliation.tsx'
import type { SheetPlace } from './shift-papers.tsx'
import './shift.css'

type DaySheetProps = SheetPlace & { readonly day: string; readonly sums: DaySums }

/** The hall's cash of a day on paper: the tables of the screen, signed by the manager. */
export function DaySheet({ day, sums, hallName, timeZone }: DaySheetProps) {
  const all = useTexts()
  const { page: texts, report: words } = all.shift
  const columns = dayColumns(sums, all)
  return (
    <article className="paper" aria-label={texts.daySheet}>
      <p className="paper-hall">{hallName}</p>
      <h2>{texts.daySheet}</h2>
      <p>
        {words.day} {day}
        {sums.asOfMs !== null && ` · ${words.asOf} ${hallTimestamp(sums.asOfMs, timeZone)}`}
      </p>
      <h3>{texts.byClerk}</h3>
      <table className="paper-table day-sheet-table">
        <thead>
          <tr>
            {columns.map(({ title, isNumber }) => (
              <th scope="col" key={title} data-number={isNumber}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dayRows(sums).map((row) => (
            <tr key={row.clerk?.id ?? ''} data-total={row.clerk === null}>
              {columns.map(({ title, isNumber, cell }) => (
                <td key={title} data-number={isNumber}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{texts.byMeans}</h3>
      {sums.hall.means.map(({ means, count, amount }) => (
        <p key={means} className="paper-row">
          <span>
            {all.payment.means.names[means]} × {count}
          </span>
          <b>{formatFen(amount)}</b>
        </p>
      ))}
      <hr className="paper-rule" />
      <Reconciliation sums={sums.hall} />
      <p className="paper-sign">{words.signManager}</p>
    </article>
  )
}
