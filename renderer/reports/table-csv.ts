import { byteOrderMark, csvLine } from '../../shared/kernel/csv.ts'
import { showCell, type ReportTable } from './report-table.ts'

/** Every table with its title, an empty line between them; no stranger's word becomes a formula. */
export function tableCsv(tables: readonly ReportTable[]): string {
  const blocks = tables.map(({ title, columns, rows }) =>
    [[title], columns, ...rows.map(({ cells }) => cells.map(showCell))].map(csvLine).join(''),
  )
  return byteOrderMark + blocks.join(csvLine([]))
}
