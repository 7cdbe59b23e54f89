import { Button } from 'antd'
import { useId, useRef } from 'react'

export function isReason(text: string): boolean {
  return text.trim().length >= 2
}

type ReasonFieldProps = {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What is missing; shown once the form was sent without it. */
  readonly mistake: string
  readonly isChecked: boolean
  /** Usual reasons, one key each instead of typing. */
  readonly usual?: readonly string[]
}

/** Why, in a few words (two characters or more). */
export function ReasonField({
  label,
  hint,
  value,
  onChange,
  mistake,
  isChecked,
  usual = [],
}: ReasonFieldProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const isWrong = isChecked && !isReason(value)
  const choose = (reason: string) => {
    onChange(reason)
    field.current?.focus()
  }
  return (
    <div className="reason-field">
      <div className="form-line">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          className="text-field"
          type="text"
          ref={field}
          maxLength={200}
          autoComplete="off"
          placeholder={hint}
          value={value}
          aria-invalid={isWrong}
          aria-describedby={`${id}-mistake`}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      {usual.length > 0 && (
        <div className="usual-reasons">
          {usual.map((reason) => (
            <Button key={reason} onClick={() => choose(reason)}>
              {reason}
            </Button>
          ))}
        </div>
      )}
      <span className="field-note" id={`${id}-mistake`} role="alert">
        {isWrong && mistake}
      </span>
    </div>
  )
}
