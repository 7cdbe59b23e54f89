import { Table } from 'antd'
import type { ImportMistake } from '../../shared/account/import.ts'
import { useTexts } from '../texts/index.ts'

/** Where each mistake is and what is wrong, so that it is found in the file at once. */
export function MistakeTable({ mistakes }: { readonly mistakes: readonly ImportMistake[] }) {
  const { mistakes: texts, reasons } = useTexts().account
  return (
    <Table
      size="small"
      pagination={false}
      className="import-mistakes"
      rowKey={({ file, line, column, reason }) => `${file} ${line} ${column} ${reason}`}
      dataSource={mistakes}
      columns={[
        { title: texts.file, dataIndex: 'fileName', ellipsis: true },
        { title: texts.line, dataIndex: 'line', align: 'right', width: 90 },
        { title: texts.column, dataIndex: 'column', width: 150, render: (column: string) => (column === '' ? texts.wholeRow : column) },
        { title: texts.reason, dataIndex: 'reason', width: 220, render: (reason: ImportMistake['reason']) => reasons[reason] },
        { title: texts.value, dataIndex: 'value', className: 'import-value', render: (value: string) => <code>{value}</code> },
      ]}
    />
  )
}
