import type { Cell } from './cell.ts'
import type { Header } from './import-columns.ts'
import type { ImportMistake, MistakeReason } from './import.ts'

/** A mistake in a row; the file and its line are known to whom reads them. */
export type RowMistake = Pick<ImportMistake, 'column' | 'reason' | 'value'>

/** A mistake shows enough of the cell to find it, not a whole damaged file. */
const shownLetters = 100

export function mistakeIn(column: string, reason: MistakeReason, value: string): RowMistake {
  return { column, reason, value: value.slice(0, shownLetters).toWellFormed() }
}

/** What is wrong with the row as a whole, before any cell is read. */
export function checkShape(header: Header, fields: readonly string[]): RowMistake | undefined {
  const text = () => fields.join(',')
  if (fields.length < header.width) return mistakeIn('', 'short-row', text())
  // Spreadsheets add empty cells at the end.
  if (fields.slice(header.width).some((field) => field.trim() !== ''))
    return mistakeIn('', 'long-row', text())
  return undefined
}

/** Reads a row's cells by the header's words and gathers all that is wrong, so that a file is handed back once. */
export class RowReader {
  readonly mistakes: RowMistake[] = []
  readonly #header: Header
  readonly #fields: readonly string[]

  constructor(header: Header, fields: readonly string[]) {
    this.#header = header
    this.#fields = fields
  }

  read<Value>(column: string, readCell: (text: string) => Cell<Value>): Value | undefined {
    const text = this.textOf(column)
    // What the decoder writes where the bytes are no letter.
    if (text.includes('\uFFFD')) return this.#refuse(column, 'bad-encoding')
    const cell = readCell(text)
    return cell.ok ? cell.value : this.#refuse(column, cell.code)
  }

  refuse(column: string, reason: MistakeReason): void {
    this.mistakes.push(mistakeIn(column, reason, this.textOf(column)))
  }

  textOf(column: string): string {
    return this.#fields[this.#header.places.get(column) ?? -1] ?? ''
  }

  #refuse(column: string, reason: MistakeReason): undefined {
    this.refuse(column, reason)
    return undefined
  }
}
