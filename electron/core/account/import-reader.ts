import { checkAccountRow, type AccountRow } from '../../../shared/account/check-account-row.ts'
import { checkBillRow, type BillRow } from '../../../shared/account/check-bill-row.ts'
import { checkShape, mistakeIn, type RowMistake } from '../../../shared/account/check-row.ts'
import { readHeader, refuseFile, type Header } from '../../../shared/account/import-columns.ts'
import type { ImportFile } from '../../../shared/account/import.ts'
import { accept, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { CsvReader, type CsvRecord } from './csv-reader.ts'
import { FileDecoder } from './file-decoder.ts'

/** A row of the file, read and checked by itself; a good one has its account or its bill. */
export type ReadRow = {
  readonly line: number
  readonly mistakes: readonly RowMistake[]
  readonly account?: AccountRow | undefined
  readonly bill?: BillRow | undefined
  /** The account that a bill needs; known also when the row has mistakes. */
  readonly accountNumber?: string | undefined
}

/** From bytes to checked rows, piece by piece; keeps no more than a row that is not yet whole. */
export class ImportReader {
  readonly #file: ImportFile
  readonly #decoder = new FileDecoder()
  readonly #csv = new CsvReader()
  #header: Header | undefined

  constructor(file: ImportFile) {
    this.#file = file
  }

  read(bytes: Uint8Array, isLast: boolean): Result<ReadRow[], Refusal<'IMPORT_FILE_REFUSED'>> {
    const text = this.#decoder.decode(bytes, isLast)
    if (!text.ok) return text
    const rows: ReadRow[] = []
    for (const record of this.#csv.read(text.value, isLast)) {
      // Spreadsheets leave blank rows, also of nothing but commas.
      if ('fields' in record && record.fields.every((field) => field.trim() === '')) continue
      if (this.#header !== undefined) {
        rows.push(this.#readRow(this.#header, record))
        continue
      }
      if (!('fields' in record)) return refuseFile('no-header')
      const header = readHeader(this.#file, record.fields)
      if (!header.ok) return header
      this.#header = header.value
    }
    return isLast && this.#header === undefined ? refuseFile('empty') : accept(rows)
  }

  #readRow(header: Header, record: CsvRecord): ReadRow {
    const { line } = record
    if (!('fields' in record)) return { line, mistakes: [mistakeIn('', record.reason, record.text)] }
    const { fields } = record
    const shape = checkShape(header, fields)
    if (shape !== undefined) return { line, mistakes: [shape] }
    if (this.#file === 'accounts') {
      const { row, mistakes } = checkAccountRow(header, fields)
      return { line, mistakes, account: row }
    }
    const { row, mistakes, accountNumber } = checkBillRow(header, fields)
    return { line, mistakes, bill: row, accountNumber }
  }
}
