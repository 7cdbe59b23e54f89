import { Button } from 'antd'
import { useState } from 'react'
import type { DayStatus } from '../../shared/day/hall-day.ts'
import { instantOf } from '../../shared/kernel/local-instant.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { hallTime } from '../hall/hall-time.ts'
import { Dialog } from '../manager/dialog.tsx'
import { PageForm } from '../manager/page-form.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'
import { parseTime } from './spans-text.ts'

type IssuePanelProps = { readonly status: DayStatus; readonly onChanged: () => void }

/** L16: the manager stands above the clock, with a reason. */
export function IssuePanel({ status, onChanged }: IssuePanelProps) {
  const texts = useTexts().day.closing
  const [asked, setAsked] = useState<'keep' | 'stop'>()
  const close = () => setAsked(undefined)
  const done = () => {
    close()
    onChanged()
  }
  if (status.state === 'closed') return null
  return (
    <div className="page-acts">
      <Button onClick={() => setAsked('keep')}>{texts.keepOpen}</Button>
      {status.issue.open && <Button onClick={() => setAsked('stop')}>{texts.stop}</Button>}
      {asked === 'keep' && <KeepOpenDialog status={status} onDone={done} onClose={close} />}
      {asked === 'stop' && <StopDialog onDone={done} onClose={close} />}
    </div>
  )
}

type AskProps = { readonly onDone: () => void; readonly onClose: () => void }

function KeepOpenDialog({ status, onDone, onClose }: AskProps & { readonly status: DayStatus }) {
  const texts = useTexts().day.closing
  const { timeZone, businessDay, closesAtMs, asOf } = status
  const from = Math.max(asOf.atMs, closesAtMs ?? 0)
  const [until, setUntil] = useState(() => hallTime(from + 30 * 60_000, timeZone))
  const [reason, setReason] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const keep = useCommand(client.day.keepIssueOpen)
  const time = parseTime(until)
  const untilMs = time === undefined ? undefined : instantOf(businessDay, time, timeZone)
  const isReasonRight = reason.trim().length >= 2
  const send = () => {
    setIsChecked(true)
    if (untilMs === undefined || !isReasonRight) return false
    void keep.run({ untilMs, reason: reason.trim() }).then((answer) => answer !== undefined && onDone())
    return true
  }
  return (
    <Dialog title={texts.keepOpen} onClose={onClose}>
      <p className="page-note">{texts.keepOpenExplain}</p>
      <PageForm
        submit={texts.save}
        cancel={texts.cancel}
        refusal={keep.refusal}
        isRunning={keep.isRunning}
        onSubmit={send}
        onCancel={onClose}
      >
        <TextField
          label={texts.until}
          value={until}
          maxLength={5}
          onChange={setUntil}
          mistake={isChecked && untilMs === undefined ? texts.untilWrong : undefined}
        />
        <ReasonField value={reason} onChange={setReason} isWrong={isChecked && !isReasonRight} />
      </PageForm>
    </Dialog>
  )
}

function StopDialog({ onDone, onClose }: AskProps) {
  const texts = useTexts().day.closing
  const [reason, setReason] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const stop = useCommand(client.day.stopIssue)
  const isReasonRight = reason.trim().length >= 2
  const send = () => {
    setIsChecked(true)
    if (!isReasonRight) return false
    void stop.run({ reason: reason.trim() }).then((answer) => answer !== undefined && onDone())
    return true
  }
  return (
    <Dialog title={texts.stop} onClose={onClose}>
      <p className="page-note">{texts.stopExplain}</p>
      <PageForm
        submit={texts.stop}
        cancel={texts.cancel}
        refusal={stop.refusal}
        isRunning={stop.isRunning}
        onSubmit={send}
        onCancel={onClose}
      >
        <ReasonField value={reason} onChange={setReason} isWrong={isChecked && !isReasonRight} />
      </PageForm>
    </Dialog>
  )
}

type ReasonFieldProps = {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isWrong: boolean
}

export function ReasonField({ value, onChange, isWrong }: ReasonFieldProps) {
  const texts = useTexts().day.closing
  return (
    <TextField
      label={texts.reason}
      value={value}
      maxLength={200}
      onChange={onChange}
      mistake={isWrong ? texts.reasonWrong : undefined}
    />
  )
}
