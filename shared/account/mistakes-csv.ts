import { byteOrderMark, csvLine } from '../kernel/csv.ts'
import type { ImportMistake, MistakeReason } from './import.ts'

/** The words of the list that is handed back, in the language of whoever asks. */
export type MistakeWords = {
  readonly columns: Readonly<Record<'file' | 'line' | 'column' | 'code' | 'reason' | 'value', string>>
  readonly reasons: Readonly<Record<MistakeReason, string>>
}

/** The whole list as a CSV file for Excel. */
export function mistakesCsv(mistakes: readonly ImportMistake[], words: MistakeWords): string {
  return mistakesCsvHeader(words) + mistakesCsvRows(mistakes, words)
}

export function mistakesCsvHeader({ columns }: MistakeWords): string {
  const { file, line, column, code, reason, value } = columns
  return byteOrderMark + csvLine([file, line, column, code, reason, value])
}

/** For lists that are written page by page. */
export function mistakesCsvRows(mistakes: readonly ImportMistake[], { reasons }: MistakeWords): string {
  return mistakes
    .map(({ fileName, line, column, reason, value }) =>
      csvLine([fileName, String(line), column, reason, reasons[reason], value]),
    )
    .join('')
}
