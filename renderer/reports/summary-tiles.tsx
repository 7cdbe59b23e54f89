import type { BehindFigure } from '../../shared/reports/behind.ts'
import { useTexts } from '../texts/index.ts'
import { showCell, type ReportTable } from './report-table.ts'

type SummaryTilesProps = {
  readonly table: ReportTable
  readonly onOpen: (figure: BehindFigure) => void
}

/** The summary's rows side by side, so that all are seen at once; what was before stands small beneath. */
export function SummaryTiles({ table, onOpen }: SummaryTilesProps) {
  const texts = useTexts().throughput
  return (
    <ul className="report-figures" aria-label={table.title}>
      {table.rows.map(({ key, cells: [name, now, before] }) => {
        if (name === undefined || now === undefined || before === undefined) return null
        const { behind, value } = now
        const figures = (
          <>
            <span>{showCell(name)}</span>
            <b>{showCell(now)}</b>
            <small>{texts.beforeWas(showCell(before))}</small>
          </>
        )
        return (
          <li key={key} data-wide={now.format === 'money'}>
            {behind === undefined || value === 0 ? (
              <div className="figure-tile">{figures}</div>
            ) : (
              <button
                type="button"
                title={texts.showOf(texts.all, showCell(name), showCell(now))}
                onClick={() => onOpen(behind)}
              >
                {figures}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
