import type { ImportMistake } from '../../shared/account/import.ts'
import { DataTable } from '../manager/data-table.tsx'
import { useTexts } from '../texts/index.ts'

/** Where each mistake is and what is wrong, so that it is found in the file at once. */
export function MistakeTable({ mistakes }: { readonly mistakes: readonly ImportMistake[] }) {
  const { mistakes: texts, reasons } = useTexts().account
  return (
    <DataTable
      caption={texts.caption}
      rows={mistakes}
      keyOf={({ file, line, column, reason }) => `${file} ${line} ${column} ${reason}`}
      columns={[
        { title: texts.file, cell: ({ fileName }) => fileName },
        { title: texts.line, isNumber: true, cell: ({ line }) => line },
        { title: texts.column, cell: ({ column }) => (column === '' ? texts.wholeRow : column) },
        { title: texts.reason, cell: ({ reason }) => reasons[reason] },
        { title: texts.value, cell: showValue },
      ]}
    />
  )
}

function showValue({ value }: ImportMistake) {
  return <span className="import-value">{value}</span>
}
