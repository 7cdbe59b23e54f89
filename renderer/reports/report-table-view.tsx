import type { BehindFigure } from '../../shared/reports/behind.ts'
import { DataTable, type Column } from '../manager/data-table.tsx'
import { useTexts } from '../texts/index.ts'
import { showCell, type ReportRow, type ReportTable } from './report-table.ts'

type ReportTableViewProps = {
  readonly table: ReportTable
  /** Opens the rows behind a cell that has any. */
  readonly onOpen?: (figure: BehindFigure, row: ReportRow) => void
}

/** A table of the report on the screen; a wide one scrolls by itself. */
export function ReportTableView({ table, onOpen }: ReportTableViewProps) {
  const texts = useTexts().throughput
  const columns = table.columns.map((title, place): Column<ReportRow> => ({
    title,
    isShort: place === 0,
    isNumber: table.rows.some(({ cells }) => cells[place]?.format !== 'text'),
    cell: (row) => showIn(row, place, title),
  }))
  const showIn = (row: ReportRow, place: number, title: string) => {
    const [name] = row.cells
    const cell = row.cells[place]
    if (cell === undefined) return ''
    const { behind, value } = cell
    const shown = showCell(cell)
    if (behind === undefined || onOpen === undefined || value === null || value === 0) return shown
    const label = texts.showOf(name === undefined ? '' : showCell(name), title, shown)
    return <FigureLink shown={shown} label={label} onPress={() => onOpen(behind, row)} />
  }
  return (
    <div className="report-table">
      <DataTable
        caption={table.title}
        columns={columns}
        rows={table.rows}
        keyOf={({ key }) => key}
        empty={texts.none}
      />
    </div>
  )
}

type FigureLinkProps = { readonly shown: string; readonly label: string; readonly onPress: () => void }

function FigureLink({ shown, label, onPress }: FigureLinkProps) {
  return (
    <button type="button" className="figure-link" aria-label={label} onClick={onPress}>
      {shown}
    </button>
  )
}
