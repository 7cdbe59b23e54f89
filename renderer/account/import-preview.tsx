import type { ImportCounts, ImportPreview as Preview } from '../../shared/account/import.ts'
import { formatFen } from '../../shared/kernel/money.ts'
import { DataTable } from '../manager/data-table.tsx'
import { useTexts } from '../texts/index.ts'
import { importFiles } from './import-state.ts'

const counts = [
  'rows',
  'good',
  'added',
  'changed',
  'unchanged',
  'kept',
  'repeated',
  'mistakenRows',
] as const satisfies readonly (keyof ImportCounts)[]

/** What is in the files, before anything is written. */
export function ImportPreview({ preview }: { readonly preview: Preview }) {
  const texts = useTexts().account
  return (
    <>
      <DataTable
        caption={texts.preview.heading}
        rows={importFiles}
        keyOf={(file) => file}
        columns={[
          { title: texts.preview.file, cell: (file) => texts.files[file] },
          ...counts.map((count) => ({
            title: texts.preview[count],
            isNumber: true,
            cell: (file: (typeof importFiles)[number]) => preview[file][count].toLocaleString('en'),
          })),
        ]}
      />
      <p className="import-owed">
        {texts.preview.goodOwed} <b>￥{formatFen(preview.goodOwed)}</b>
      </p>
    </>
  )
}
