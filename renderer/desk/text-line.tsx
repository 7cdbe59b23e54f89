import { useId } from 'react'

type TextLineProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly mistake?: string | undefined
  readonly isNext?: boolean
  readonly type?: 'text' | 'password' | 'date' | 'datetime-local'
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel'
}

/** One line of a desk form, with what is wrong beneath it. */
export function TextLine({ label, value, onChange, hint, mistake, isNext, type, inputMode }: TextLineProps) {
  const id = useId()
  return (
    <div>
      <div className="form-line">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          className="text-field"
          type={type ?? 'text'}
          inputMode={inputMode}
          autoComplete="off"
          maxLength={500}
          placeholder={hint}
          data-next={isNext === true ? '' : undefined}
          value={value}
          aria-invalid={mistake !== undefined}
          aria-describedby={`${id}-mistake`}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
      <span className="field-note" id={`${id}-mistake`} role="alert">
        {mistake}
      </span>
    </div>
  )
}
