import { Button, Result } from 'antd'
import type { ImportPreview } from '../../shared/account/import.ts'
import { useTexts } from '../texts/index.ts'
import { importFiles } from './import-state.ts'
import { focusOnArrival } from '../manager/focus-on-arrival.ts'

type ImportResultProps = {
  readonly preview: ImportPreview
  readonly skipped: number
  readonly onAgain: () => void
}

export function ImportResult({ preview, skipped, onAgain }: ImportResultProps) {
  const { result: texts, files } = useTexts().account
  return (
    <Result
      status="success"
      title={<h2>{texts.heading}</h2>}
      subTitle={
        <>
          {importFiles.map((file) => {
            const { added, changed, unchanged } = preview[file]
            return (
              <p key={file}>
                {files[file]}：{texts.counts(added, changed, unchanged)}
              </p>
            )
          })}
          {skipped > 0 && <p>{texts.skipped(skipped)}</p>}
        </>
      }
      extra={
        <Button size="large" ref={focusOnArrival} onClick={onAgain}>
          {texts.again}
        </Button>
      }
    />
  )
}
