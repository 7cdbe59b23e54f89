import type { ReactNode } from 'react'
import './data-table.css'

export type Column<Row> = {
  readonly title: string
  readonly isNumber?: boolean
  /** A code or a time, which is not broken over two lines. */
  readonly isShort?: boolean
  readonly cell: (row: Row) => ReactNode
}
type DataTableProps<Row> = {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly empty?: string
  /** The row that the others add up to. */
  readonly isTotal?: (row: Row) => boolean
}

/** A plain list with its column heads; numbers stand right. */
export function DataTable<Row>({ caption, columns, rows, keyOf, empty, isTotal }: DataTableProps<Row>) {
  return (
    <table className="data-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title, isNumber = false }) => (
            <th scope="col" key={title} data-number={isNumber}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} data-total={isTotal?.(row) ?? false}>
            {columns.map(({ title, isNumber = false, isShort = false, cell }) => (
              <td key={title} data-number={isNumber} data-short={isShort}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
        {rows.length === 0 && empty !== undefined && (
          <tr>
            <td colSpan={columns.length} className="data-table-empty">
              {empty}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
