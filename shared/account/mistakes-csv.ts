import type { ImportMistake, MistakeReason } from './import.ts'

/** The words of the list that is handed back, in the language of whoever asks. */
export type MistakeWords = {
  readonly columns: Readonly<Record<'file' | 'line' | 'column' | 'code' | 'reason' | 'value', string>>
  readonly reasons: Readonly<Record<MistakeReason, string>>
}

/** Without it Excel takes UTF-8 for the system's own encoding. */
const byteOrderMark = '\uFEFF'

/** The whole list as a CSV file for Excel. */
export function mistakesCsv(mistakes: readonly ImportMistake[], words: MistakeWords): string {
  return mistakesCsvHeader(words) + mistakesCsvRows(mistakes, words)
}

export function mistakesCsvHeader({ columns }: MistakeWords): string {
  const { file, line, column, code, reason, value } = columns
  return byteOrderMark + toLine([file, line, column, code, reason, value])
}

/** For lists that are written page by page. */
export function mistakesCsvRows(mistakes: readonly ImportMistake[], { reasons }: MistakeWords): string {
  return mistakes
    .map(({ fileName, line, column, reason, value }) =>
      toLine([fileName, String(line), column, reason, reasons[reason], value]),
    )
    .join('')
}

function toLine(cells: readonly string[]): string {
  return `${cells.map(toCell).join(',')}\r\n`
}

/** A cell of a stranger's file must not become a formula; a plain negative number may stay one. */
function toCell(text: string): string {
  const isFormula = /^[=+\-@\t\r\n]/.test(text) && !/^-\d+(\.\d+)?$/.test(text)
  const safe = isFormula ? `'${text}` : text
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
