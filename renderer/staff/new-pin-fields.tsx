import { Input } from 'antd'
import { Field } from '../manager/field.tsx'
import { useTexts } from '../texts/index.ts'
import type { NewPin, StaffMistakes } from './staff-fields.ts'

type NewPinFieldsProps = {
  readonly value: NewPin
  readonly onChange: (value: NewPin) => void
  readonly mistakes: StaffMistakes
  readonly label?: string
}

export function NewPinFields({ value, onChange, mistakes, label }: NewPinFieldsProps) {
  const texts = useTexts().manager.staff
  const textOf = (field: 'pin' | 'pinAgain') => {
    const mistake = mistakes[field]
    return mistake === undefined ? undefined : texts[mistake]
  }
  return (
    <>
      <Field label={label ?? texts.pin} mistake={textOf('pin')}>
        {(control) => (
          <Input.Password
            {...control}
            inputMode="numeric"
            maxLength={12}
            visibilityToggle={false}
            autoComplete="new-password"
            value={value.pin}
            onChange={({ target }) => onChange({ ...value, pin: target.value })}
          />
        )}
      </Field>
      <Field label={texts.pinAgain} mistake={textOf('pinAgain')}>
        {(control) => (
          <Input.Password
            {...control}
            inputMode="numeric"
            maxLength={12}
            visibilityToggle={false}
            autoComplete="new-password"
            value={value.pinAgain}
            onChange={({ target }) => onChange({ ...value, pinAgain: target.value })}
          />
        )}
      </Field>
    </>
  )
}
