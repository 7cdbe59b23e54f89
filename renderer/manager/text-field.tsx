import { Input } from 'antd'
import type { ComponentProps } from 'react'
import { Field } from './field.tsx'

type TextFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly mistake?: string | undefined
  readonly hint?: string | undefined
} & Pick<
  ComponentProps<typeof Input>,
  'type' | 'inputMode' | 'maxLength' | 'min' | 'placeholder' | 'className'
>

/** One line of text with its label; what is wrong with it stands beneath. */
export function TextField({ label, value, onChange, mistake, hint, ...input }: TextFieldProps) {
  return (
    <Field label={label} mistake={mistake} hint={hint}>
      {(control) => (
        <Input
          {...control}
          {...input}
          autoComplete="off"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  )
}
