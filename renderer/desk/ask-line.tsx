import { Button } from 'antd'
import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import type { ShownRefusal } from '../api/refusal.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { isReason } from './reason-field.tsx'

type AskLineProps = {
  readonly question: string
  /** An example of a reason; without one only yes or back is asked. */
  readonly hint?: string
  readonly yes: string
  readonly command: { readonly isRunning: boolean; readonly refusal: ShownRefusal | undefined }
  readonly onYes: (reason: string) => Promise<void>
  readonly onClose: () => void
}

/** A question above a list, about one of its rows: with a reason, or a plain yes. */
export function AskLine({ question, hint, yes, command, onYes, onClose }: AskLineProps) {
  const { desk, common } = useTexts()
  const place = useRef<HTMLFormElement>(null)
  const [reason, setReason] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const isWrong = hint !== undefined && isChecked && !isReason(reason)
  // A plain question begins at "back": Enter alone ends no ticket.
  useEffect(() => place.current?.querySelector<HTMLElement>('input, [data-back]')?.focus(), [])
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    setIsChecked(true)
    if (hint === undefined || isReason(reason)) void onYes(reason.trim())
  }
  return (
    <form className="form-line ask-line" ref={place} onSubmit={submit} noValidate>
      {hint === undefined ? (
        <p className="ask-line-question">{question}</p>
      ) : (
        <>
          <label htmlFor="ask-reason">{question}</label>
          <input
            id="ask-reason"
            className="text-field"
            maxLength={200}
            autoComplete="off"
            placeholder={hint}
            value={reason}
            aria-invalid={isWrong}
            aria-describedby="ask-mistake"
            onChange={(event) => setReason(event.target.value)}
          />
        </>
      )}
      <Button data-back="" onClick={onClose}>
        {common.back}
      </Button>
      <Button htmlType="submit" type="primary" className="step-button" loading={command.isRunning}>
        {yes}
      </Button>
      <span className="field-note" id="ask-mistake" role="alert">
        {isWrong && desk.outOfOrder.tooShort}
      </span>
      <RefusalText refusal={command.refusal} />
    </form>
  )
}
