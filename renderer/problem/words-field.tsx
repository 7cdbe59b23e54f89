import { Field, plainControl } from '../manager/field.tsx'

type WordsFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly mistake?: string | undefined
  readonly hint?: string | undefined
}

/** A few sentences with their label; what is wrong with them stands beneath. */
export function WordsField({ label, value, onChange, mistake, hint }: WordsFieldProps) {
  return (
    <Field label={label} mistake={mistake} hint={hint}>
      {(control) => (
        <textarea
          {...plainControl(control)}
          className="problem-words"
          rows={3}
          maxLength={1000}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  )
}
