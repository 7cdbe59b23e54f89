import { useId, type ReactNode } from 'react'
import './field.css'

/** What a label and its note need of the control that they belong to; `status` is antd's. */
type ControlProps = {
  readonly id: string
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string | undefined
  readonly status: '' | 'error'
}
/** … for a control of the browser's own. */
export function plainControl(control: ControlProps): Omit<ControlProps, 'status'> {
  const { id, 'aria-invalid': isInvalid, 'aria-describedby': noteId } = control
  return { id, 'aria-invalid': isInvalid, 'aria-describedby': noteId }
}

type FieldProps = {
  readonly label: string
  readonly hint?: string | undefined
  readonly mistake?: string | undefined
  readonly children: (control: ControlProps) => ReactNode
}

/** A control with its label; what is wrong with it stands beneath it, in words, and is read out with it. */
export function Field({ label, hint, mistake, children }: FieldProps) {
  const id = useId()
  const noteId = `${id}-note`
  const note = mistake ?? hint
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-invalid': mistake !== undefined,
        'aria-describedby': note === undefined ? undefined : noteId,
        status: mistake === undefined ? '' : 'error',
      })}
      {note !== undefined && (
        <p id={noteId} className={mistake === undefined ? 'field-hint' : 'field-mistake'}>
          {note}
        </p>
      )}
    </div>
  )
}
