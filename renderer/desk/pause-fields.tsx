import { useState } from 'react'
import type { PauseReason } from '../../shared/counter/pause.ts'
import type { ShownRefusal } from '../api/refusal.ts'
import { readMinutes } from '../fault/read-minutes.ts'
import { useTexts } from '../texts/index.ts'
import { ApprovalFields, asksApproval, noApproval, type ApprovalDraft } from './approval-fields.tsx'
import { ChoiceField } from './choice-field.tsx'
import { choicesOf } from './choices-of.ts'
import { DeskForm } from './desk-form.tsx'
import type { Desk } from './use-desk.ts'

export type PauseWish = {
  readonly reason: PauseReason
  readonly minutes: number
  readonly approval: ApprovalDraft | undefined
}
type PauseFieldsProps = {
  readonly desk: Desk
  readonly heading: string
  readonly explain: string
  readonly submit: string
  readonly label: string
  readonly firstReason: PauseReason
  readonly isRunning: boolean
  readonly refusal: ShownRefusal | undefined
  readonly onSubmit: (wish: PauseWish) => Promise<unknown>
}

/** P1: why, and how long from now; the reason proposes the length. P5: with the manager's approval where it is asked for. */
export function PauseFields({ desk, firstReason, onSubmit, ...form }: PauseFieldsProps) {
  const { desk: desks, common } = useTexts()
  const texts = desks.paused
  const [reason, setReason] = useState(firstReason)
  const [typed, setTyped] = useState<string>()
  const [approval, setApproval] = useState(noApproval)
  const [isApprovalAsked, setIsApprovalAsked] = useState(false)
  if (!isApprovalAsked && asksApproval(form.refusal)) setIsApprovalAsked(true)
  const text = typed ?? String(desk.configuration.rules.pauseMinutes[reason])
  const minutes = readMinutes(text, 240)
  const isRight = typeof minutes === 'number'
  const isApproved = /^\d{3,8}$/.test(approval.number) && /^\d{4,12}$/.test(approval.pin)
  const send = async () => {
    if (!isRight) return
    await onSubmit({ reason, minutes, approval: isApproved ? approval : undefined })
    // A PIN is typed anew every time; the number may stay.
    setApproval((before) => ({ ...before, pin: '' }))
  }
  return (
    <DeskForm
      heading={form.heading}
      explain={form.explain}
      submit={form.submit}
      isRunning={form.isRunning}
      refusal={form.refusal}
      onSubmit={() => void send()}
      onClose={desk.closePanel}
    >
      <ChoiceField
        name="pause-reason"
        label={texts.reason}
        choices={choicesOf(common.pauseReasons)}
        value={reason}
        onChange={setReason}
        isNext
      />
      <div className="form-line">
        <label htmlFor="pause-minutes">{form.label}</label>
        <input
          id="pause-minutes"
          className="amount-field"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          aria-invalid={!isRight}
          aria-describedby="pause-mistake"
          onChange={(event) => setTyped(event.target.value)}
        />
        <span>{texts.minutesUnit}</span>
        <span className="field-note" id="pause-mistake" role="alert">
          {isRight ? '' : texts.minutesWrong}
        </span>
      </div>
      {isApprovalAsked && <ApprovalFields value={approval} onChange={setApproval} />}
    </DeskForm>
  )
}
