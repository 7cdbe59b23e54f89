import { Input, Select } from 'antd'
import { useState } from 'react'
import type { Role } from '../../shared/staff/role.ts'
import type { StaffMember } from '../../shared/staff/staff.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useSession } from '../api/use-session.ts'
import { Field } from '../manager/field.tsx'
import { useTexts } from '../texts/index.ts'
import { NewPinFields } from './new-pin-fields.tsx'
import { StaffDialog } from './staff-dialog.tsx'
import { checkNewPin, checkPerson, isFaultless, noPin } from './staff-fields.ts'

type AddStaffDialogProps = { readonly onAdded: (person: StaffMember) => void; readonly onClose: () => void }

export function AddStaffDialog({ onAdded, onClose }: AddStaffDialogProps) {
  const { manager, common } = useTexts()
  const texts = manager.staff
  const [person, setPerson] = useState<{ number: string; name: string; role: Role }>({
    number: '',
    name: '',
    role: 'clerk',
  })
  const [pin, setPin] = useState(noPin)
  const [isChecked, setIsChecked] = useState(false)
  const add = useCommand(client.staff.add)
  const { session } = useSession()
  // Only an administrator adds an administrator.
  const roles: readonly Role[] =
    session?.staff.role === 'administrator' ? ['clerk', 'manager', 'administrator'] : ['clerk', 'manager']

  const found = { ...checkPerson(person), ...checkNewPin(pin) }
  const mistakes = isChecked ? found : {}
  const submit = () => {
    setIsChecked(true)
    if (!isFaultless(found)) return false
    void add
      .run({ ...person, name: person.name.trim(), pin: pin.pin })
      .then((added) => added !== undefined && onAdded(added))
    return true
  }
  return (
    <StaffDialog
      title={texts.add}
      refusal={add.refusal}
      isRunning={add.isRunning}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={texts.number} mistake={mistakes.number && texts[mistakes.number]}>
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            maxLength={8}
            autoComplete="off"
            value={person.number}
            onChange={({ target }) => setPerson({ ...person, number: target.value })}
          />
        )}
      </Field>
      <Field label={texts.name} mistake={mistakes.name && texts[mistakes.name]}>
        {(control) => (
          <Input
            {...control}
            maxLength={40}
            autoComplete="off"
            value={person.name}
            onChange={({ target }) => setPerson({ ...person, name: target.value })}
          />
        )}
      </Field>
      <Field label={texts.role}>
        {(control) => (
          <Select
            {...control}
            value={person.role}
            getPopupContainer={popupParent}
            options={roles.map((role) => ({ value: role, label: common.roles[role] }))}
            onChange={(role: Role) => setPerson({ ...person, role })}
          />
        )}
      </Field>
      <NewPinFields value={pin} onChange={setPin} mistakes={mistakes} />
    </StaffDialog>
  )
}

/** Inside the dialog, so that the list is never behind it. */
function popupParent(control: HTMLElement): HTMLElement {
  return control.parentElement ?? document.body
}
