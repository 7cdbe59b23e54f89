import { Button, Progress as ProgressBar } from 'antd'
import { useTexts } from '../texts/index.ts'
import { formatSize, percentSent, type Progress } from './import-state.ts'
import { focusOnArrival } from '../manager/focus-on-arrival.ts'

type SendingFilesProps = { readonly progress: Progress; readonly onCancel: () => void }

export function SendingFiles({ progress, onCancel }: SendingFilesProps) {
  const texts = useTexts().account
  const title = texts.sending(texts.files[progress.file])
  return (
    <div className="import-sending">
      <h2>{title}</h2>
      <ProgressBar percent={percentSent(progress)} strokeColor="var(--primary)" aria-label={title} />
      <p>
        {texts.sent(formatSize(progress.sentBytes), formatSize(progress.totalBytes))} ·{' '}
        {texts.soFar(progress.rows, progress.mistakes)}
      </p>
      <p className="import-note">{texts.leaveWarning}</p>
      <Button size="large" ref={focusOnArrival} onClick={onCancel}>
        {texts.cancel}
      </Button>
    </div>
  )
}
