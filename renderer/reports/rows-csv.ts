import { byteOrderMark, csvLine } from '../../shared/kernel/csv.ts'

/** The same cells as on the screen, for a spreadsheet. */
export function rowsCsv<Row>(
  cells: readonly (readonly [string, (row: Row) => string])[],
  rows: readonly Row[],
): string {
  const lines = [cells.map(([title]) => title), ...rows.map((row) => cells.map(([, cell]) => cell(row)))]
  return byteOrderMark + lines.map(csvLine).join('')
}
