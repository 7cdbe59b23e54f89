import { Field, plainControl } from './field.tsx'

type SelectFieldProps = {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly name: string }[]
  readonly onChange: (value: string) => void
  readonly mistake?: string | undefined
  readonly hint?: string | undefined
  /** Stands first and chooses nothing. */
  readonly none?: string
}

/** One of a few, by the system's own list: it never lies behind a dialog. */
export function SelectField({ label, value, options, onChange, mistake, hint, none }: SelectFieldProps) {
  return (
    <Field label={label} mistake={mistake} hint={hint}>
      {(control) => (
        <select
          {...plainControl(control)}
          className="select-field"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
