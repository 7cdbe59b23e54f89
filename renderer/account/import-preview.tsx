import { Table } from 'antd'
import { formatFen } from '../../shared/kernel/money.ts'
import type { ImportCounts, ImportPreview as Preview } from '../../shared/account/import.ts'
import { useTexts } from '../texts/index.ts'
import { importFiles } from './import-state.ts'

const counts = ['rows', 'good', 'added', 'changed', 'unchanged', 'kept', 'repeated', 'mistakenRows'] as const satisfies readonly (keyof ImportCounts)[]

/** What is in the files, before anything is written. */
export function ImportPreview({ preview }: { readonly preview: Preview }) {
  const texts = useTexts().account
  return (
    <>
      <Table
        size="small"
        pagination={false}
        rowKey="file"
        dataSource={importFiles.map((file) => ({ file, ...preview[file] }))}
        columns={[
          { title: texts.preview.file, dataIndex: 'file', render: (file: (typeof importFiles)[number]) => texts.files[file] },
          ...counts.map((count) => ({
            title: texts.preview[count],
            dataIndex: count,
            align: 'right' as const,
            render: (number: number) => number.toLocaleString('en'),
          })),
        ]}
      />
      <p className="import-owed">
        {texts.preview.goodOwed} <b>￥{formatFen(preview.goodOwed)}</b>
      </p>
    </>
  )
}
