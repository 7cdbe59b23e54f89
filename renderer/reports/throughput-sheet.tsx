import type { Throughput } from '../../shared/reports/throughput.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import '../ui/paper.css'
import { showCell, type ReportTable } from './report-table.ts'
import './throughput.css'

type ThroughputSheetProps = {
  readonly report: Throughput
  readonly tables: readonly ReportTable[]
  readonly hallName: string
  readonly timeZone: string | undefined
}

/** The tables of the screen on paper, signed by the manager. */
export function ThroughputSheet({ report, tables, hallName, timeZone }: ThroughputSheetProps) {
  const texts = useTexts().throughput
  return (
    <article className="paper throughput-sheet" aria-label={texts.sheet}>
      <p className="paper-hall">{hallName}</p>
      <h2>{texts.sheet}</h2>
      <p>
        {texts.period(report.from, report.to)} ·{' '}
        {texts.against(texts.period(report.before.from, report.before.to))} ·{' '}
        {texts.asOf(hallTimestamp(report.asOf.atMs, timeZone))} · {texts.waitLimit(report.waitLimitMinutes)}
      </p>
      {tables
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, columns, rows }) => (
          <section key={title}>
            <h3>{title}</h3>
            <table className="paper-table">
              <thead>
                <tr>
                  {columns.map((name, place) => (
                    <th scope="col" key={name} data-number={rows[0]?.cells[place]?.format !== 'text'}>
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ key, cells }) => (
                  <tr key={key}>
                    {cells.map((cell, place) => (
                      <td key={columns[place]} data-number={cell.format !== 'text'}>
                        {showCell(cell)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
      <p className="paper-sign">{texts.sign}</p>
    </article>
  )
}
