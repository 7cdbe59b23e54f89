import { Button } from 'antd'
import { useState } from 'react'
import { Dialog } from './dialog.tsx'

type AskButtonProps = {
  readonly label: string
  /** For a screen reader where the label alone says too little; begins with it. */
  readonly fullLabel?: string
  readonly size?: 'middle' | 'large'
  readonly question: string
  readonly explanation?: string
  readonly yes: string
  readonly no: string
  readonly isRunning?: boolean
  readonly onYes: () => void
}

/** An act that is asked about before it is done; Enter alone does nothing irrevocable. */
export function AskButton({
  label,
  fullLabel = label,
  size = 'middle',
  isRunning = false,
  onYes,
  ...ask
}: AskButtonProps) {
  const [isAsking, setIsAsking] = useState(false)
  const close = () => setIsAsking(false)
  const answerYes = () => {
    close()
    onYes()
  }
  return (
    <>
      <Button size={size} aria-label={fullLabel} loading={isRunning} onClick={() => setIsAsking(true)}>
        {label}
      </Button>
      {isAsking && (
        <Dialog title={ask.question} onClose={close}>
          {ask.explanation !== undefined && <p>{ask.explanation}</p>}
          <div className="dialog-acts">
            <Button onClick={close}>{ask.no}</Button>
            <Button type="primary" onClick={answerYes}>
              {ask.yes}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
