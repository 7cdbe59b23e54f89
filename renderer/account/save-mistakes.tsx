import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { mistakesCsv } from '../../shared/account/mistakes-csv.ts'
import { client } from '../api/client.ts'
import { toRefusal, type ShownRefusal } from '../api/refusal.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { saveFile } from '../ui/save-file.ts'
import { listAllMistakes } from './list-all-mistakes.ts'

/** All mistakes as a file, to hand back to whoever made the files. */
export function SaveMistakes({ importId }: { readonly importId: string }) {
  const { mistakes: texts, reasons } = useTexts().account
  const [isSaving, setIsSaving] = useState(false)
  const [refusal, setRefusal] = useState<ShownRefusal>()
  const save = async () => {
    setIsSaving(true)
    setRefusal(undefined)
    try {
      const mistakes = await listAllMistakes((page) =>
        client.account.listImportMistakes({ importId, ...page }),
      )
      saveFile(texts.fileName, 'text/csv', mistakesCsv(mistakes, { columns: texts, reasons }))
    } catch (error) {
      setRefusal(toRefusal(error))
    } finally {
      setIsSaving(false)
    }
  }
  return (
    <>
      <Button icon={<DownloadOutlined />} loading={isSaving} onClick={() => void save()}>
        {texts.save}
      </Button>
      <RefusalText refusal={refusal} />
    </>
  )
}
