import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { bundleFile } from '../../shared/problem/bundle-file.ts'
import { client } from '../api/client.ts'
import { toRefusal, type ShownRefusal } from '../api/refusal.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { saveFile } from '../ui/save-file.ts'

/** The diagnostics of a problem as a file; without a problem, those of this moment. */
export function SaveBundle({ problemId }: { readonly problemId: string | undefined }) {
  const texts = useTexts().problem.bundle
  const [isSaving, setIsSaving] = useState(false)
  const [refusal, setRefusal] = useState<ShownRefusal>()
  const save = async () => {
    setIsSaving(true)
    setRefusal(undefined)
    try {
      const problem = problemId === undefined ? undefined : await client.problem.get({ problemId })
      const bundle = problem?.bundle ?? (await client.problem.diagnose())
      const name = texts.fileName(problem?.number ?? String(bundle.madeAtMs))
      saveFile(name, 'application/json', bundleFile(problem, bundle))
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
