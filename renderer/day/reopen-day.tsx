import { Button } from 'antd'
import { useState } from 'react'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { Dialog } from '../manager/dialog.tsx'
import { PageForm } from '../manager/page-form.tsx'
import { useTexts } from '../texts/index.ts'
import { ReasonField } from './issue-panel.tsx'

/** Closed too early; the statement that was signed stays as it is. */
export function ReopenDay({ onReopened }: { readonly onReopened: () => void }) {
  const texts = useTexts().day.closing
  const [isAsking, setIsAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const reopen = useCommand(client.day.reopen)
  const isRight = reason.trim().length >= 2
  const send = () => {
    setIsChecked(true)
    if (!isRight) return false
    void reopen.run({ reason: reason.trim() }).then((status) => status !== undefined && onReopened())
    return true
  }
  return (
    <>
      <Button onClick={() => setIsAsking(true)}>{texts.reopen}</Button>
      {isAsking && (
        <Dialog title={texts.reopen} onClose={() => setIsAsking(false)}>
          <p className="page-note">{texts.reopenExplain}</p>
          <PageForm
            submit={texts.reopen}
            cancel={texts.cancel}
            refusal={reopen.refusal}
            isRunning={reopen.isRunning}
            onSubmit={send}
            onCancel={() => setIsAsking(false)}
          >
            <ReasonField value={reason} onChange={setReason} isWrong={isChecked && !isRight} />
          </PageForm>
        </Dialog>
      )}
    </>
  )
}
