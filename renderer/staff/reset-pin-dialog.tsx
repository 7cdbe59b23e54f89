import { useState } from 'react'
import type { StaffMember } from '../../shared/staff/staff.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useTexts } from '../texts/index.ts'
import { NewPinFields } from './new-pin-fields.tsx'
import { StaffDialog } from './staff-dialog.tsx'
import { checkNewPin, isFaultless, noPin } from './staff-fields.ts'

type ResetPinDialogProps = {
  readonly person: StaffMember
  readonly onReset: () => void
  readonly onClose: () => void
}

export function ResetPinDialog({ person, onReset, onClose }: ResetPinDialogProps) {
  const texts = useTexts().manager.staff
  const [pin, setPin] = useState(noPin)
  const [isChecked, setIsChecked] = useState(false)
  const reset = useCommand(client.staff.resetPin)
  const found = checkNewPin(pin)
  const submit = () => {
    setIsChecked(true)
    if (!isFaultless(found)) return false
    void reset.run({ staffId: person.id, pin: pin.pin }).then((done) => done !== undefined && onReset())
    return true
  }
  return (
    <StaffDialog
      title={texts.resetPinOf(person.name)}
      refusal={reset.refusal}
      isRunning={reset.isRunning}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{texts.resetPinHint}</p>
      <NewPinFields value={pin} onChange={setPin} mistakes={isChecked ? found : {}} />
    </StaffDialog>
  )
}
