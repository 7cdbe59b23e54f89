import { Button } from 'antd'
import { useState } from 'react'
import type { SignedStatement } from '../../shared/day/closing-statement.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { Dialog } from '../manager/dialog.tsx'
import { PageForm } from '../manager/page-form.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'

type CloseDayProps = {
  readonly day: string
  /** False while tickets are still given today. */
  readonly mayClose: boolean
  readonly onClosed: (statement: SignedStatement) => void
}

/** The signature under the day. What is still open is said by the refusal, beside the button. */
export function CloseDay({ day, mayClose, onClosed }: CloseDayProps) {
  const texts = useTexts().day.closing
  const [isAsking, setIsAsking] = useState(false)
  const [note, setNote] = useState('')
  const close = useCommand(client.day.close)
  const send = () => {
    void close
      .run({ businessDay: day, note: note.trim() })
      .then((statement) => statement !== undefined && onClosed(statement))
    return true
  }
  return (
    <div className="closing-end">
      <Button type="primary" size="large" disabled={!mayClose} onClick={() => setIsAsking(true)}>
        {texts.close}
      </Button>
      {!mayClose && <span className="hint">{texts.firstStop}</span>}
      {isAsking && (
        <Dialog title={texts.closeAsk(day)} onClose={() => setIsAsking(false)}>
          <PageForm
            submit={texts.close}
            cancel={texts.cancel}
            refusal={close.refusal}
            isRunning={close.isRunning}
            onSubmit={send}
            onCancel={() => setIsAsking(false)}
          >
            <TextField label={texts.note} value={note} maxLength={1000} onChange={setNote} />
          </PageForm>
        </Dialog>
      )}
    </div>
  )
}
