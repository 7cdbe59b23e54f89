import type { Cell, Sheet } from 'write-excel-file/universal'
import type { CellFormat, ReportCell, ReportTable } from './report-table.ts'

const dayMs = 86_400_000
/** The program's own formats for numbers, so that a spreadsheet goes on calculating with them. */
const formats: Readonly<Record<Exclude<CellFormat, 'text'>, string>> = {
  count: '0',
  time: '[mm]:ss',
  minutes: '0',
  share: '0.0%',
  money: '#,##0.00',
}
/** Of a sheet's name; Excel takes no more. */
const longestName = 31

/** One sheet a table. A text is a cell of type text, whatever it begins with: it is never read as a formula. */
export function tableSheets(tables: readonly ReportTable[]): Sheet<Blob>[] {
  return tables.map(({ title, columns, rows }) => ({
    sheet: title
      .replaceAll(/[\\/?*[\]:]/g, ' ')
      .slice(0, longestName)
      .trim(),
    stickyRowsCount: 1,
    columns: columns.map((name, place) => ({ width: place === 0 ? 24 : Math.max(10, name.length * 2 + 2) })),
    data: [
      columns.map((name): Cell => ({ value: name, type: String, fontWeight: 'bold' })),
      ...rows.map(({ cells }) => cells.map(toCell)),
    ],
  }))
}

function toCell({ format, value }: ReportCell): Cell {
  if (value === null) return null
  if (typeof value === 'string') return { value, type: String }
  if (format === 'text') return { value: String(value), type: String }
  return { value: toUnit(format, value), type: Number, format: formats[format] }
}

function toUnit(format: CellFormat, value: number): number {
  if (format === 'time') return value / dayMs
  if (format === 'minutes') return Math.round(value / 60_000)
  return format === 'money' ? value / 100 : value
}
