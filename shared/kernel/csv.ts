/** Without it Excel takes UTF-8 for the system's own encoding. */
export const byteOrderMark = '\uFEFF'

/** One line of a CSV file as Excel reads it. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(toCell).join(',')}\r\n`
}

/** A cell of a stranger's file must not become a formula; a plain negative number may stay one. */
function toCell(text: string): string {
  const isFormula = /^[=+\-@\t\r\n]/.test(text) && !/^-\d+(\.\d+)?$/.test(text)
  const safe = isFormula ? `'${text}` : text
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
