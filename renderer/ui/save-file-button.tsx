import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { toRefusal, type ShownRefusal } from '../api/refusal.ts'
import { RefusalText } from './refusal-text.tsx'
import { saveFile } from './save-file.ts'

type SaveFileButtonProps = {
  readonly label: string
  readonly type: Parameters<typeof saveFile>[1]
  /** Asked for when the button is pressed, so that the file is of that moment. */
  readonly make: () => Promise<{ readonly name: string; readonly text: string }>
}

/** Makes a file and hands it over; why it could not be made stands beside the button. */
export function SaveFileButton({ label, type, make }: SaveFileButtonProps) {
  const [isSaving, setIsSaving] = useState(false)
  const [refusal, setRefusal] = useState<ShownRefusal>()
  const save = async () => {
    setIsSaving(true)
    setRefusal(undefined)
    try {
      const { name, text } = await make()
      saveFile(name, type, text)
    } catch (error) {
      setRefusal(toRefusal(error))
    } finally {
      setIsSaving(false)
    }
  }
  return (
    <>
      <Button icon={<DownloadOutlined />} loading={isSaving} onClick={() => void save()}>
        {label}
      </Button>
      <RefusalText refusal={refusal} />
    </>
  )
}
