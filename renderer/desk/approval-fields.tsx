import { useEffect, useRef } from 'react'
import type { ShownRefusal } from '../api/refusal.ts'
import { useTexts } from '../texts/index.ts'

export type ApprovalDraft = { readonly number: string; readonly pin: string }
export const noApproval: ApprovalDraft = { number: '', pin: '' }

/** P5: the refusals that a manager's number and PIN can answer. */
export function asksApproval(refusal: ShownRefusal | undefined): boolean {
  return (
    refusal?.code === 'LAST_OPEN_COUNTER' ||
    refusal?.code === 'APPROVAL_REFUSED' ||
    refusal?.code === 'APPROVAL_LOCKED'
  )
}

type ApprovalFieldsProps = {
  readonly value: ApprovalDraft
  readonly onChange: (value: ApprovalDraft) => void
}

/** The manager comes to the desk and types number and PIN; what the clerk has typed stays as it is. */
export function ApprovalFields({ value, onChange }: ApprovalFieldsProps) {
  const texts = useTexts().desk.approval
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    <fieldset className="approval-fields">
      <legend>{texts.heading}</legend>
      <label htmlFor="approval-number">{texts.number}</label>
      <input
        id="approval-number"
        className="text-field"
        ref={first}
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        value={value.number}
        onChange={({ target }) => onChange({ ...value, number: target.value.trim() })}
      />
      <label htmlFor="approval-pin">{texts.pin}</label>
      <input
        id="approval-pin"
        className="text-field"
        type="password"
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        value={value.pin}
        onChange={({ target }) => onChange({ ...value, pin: target.value.trim() })}
      />
    </fieldset>
  )
}
