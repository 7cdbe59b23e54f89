import { Input } from 'antd'
import { useState } from 'react'
import { pinSchema } from '../../shared/staff/staff.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { Field } from '../manager/field.tsx'
import { useTexts } from '../texts/index.ts'
import { NewPinFields } from './new-pin-fields.tsx'
import { StaffDialog } from './staff-dialog.tsx'
import { checkNewPin, isFaultless, noPin } from './staff-fields.ts'

type ChangePinDialogProps = { readonly onChanged: () => void; readonly onClose: () => void }

/** One's own PIN; the old one is asked for. */
export function ChangePinDialog({ onChanged, onClose }: ChangePinDialogProps) {
  const texts = useTexts().manager.staff
  const [oldPin, setOldPin] = useState('')
  const [pin, setPin] = useState(noPin)
  const [isChecked, setIsChecked] = useState(false)
  const change = useCommand(client.staff.changePin)
  const found = checkNewPin(pin)
  const isOldWrong = !pinSchema.safeParse(oldPin).success
  const submit = () => {
    setIsChecked(true)
    if (isOldWrong || !isFaultless(found)) return false
    void change.run({ oldPin, newPin: pin.pin }).then((done) => done !== undefined && onChanged())
    return true
  }
  return (
    <StaffDialog
      title={texts.changeOwn}
      refusal={change.refusal}
      isRunning={change.isRunning}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={texts.oldPin} mistake={isChecked && isOldWrong ? texts.pinWrong : undefined}>
        {(control) => (
          <Input.Password
            {...control}
            inputMode="numeric"
            maxLength={12}
            visibilityToggle={false}
            autoComplete="current-password"
            value={oldPin}
            onChange={({ target }) => setOldPin(target.value)}
          />
        )}
      </Field>
      <NewPinFields label={texts.newPin} value={pin} onChange={setPin} mistakes={isChecked ? found : {}} />
    </StaffDialog>
  )
}
