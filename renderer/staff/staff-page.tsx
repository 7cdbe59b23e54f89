import { Alert, Button } from 'antd'
import { useState } from 'react'
import type { StaffMember } from '../../shared/staff/staff.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { AddStaffDialog } from './add-staff-dialog.tsx'
import { ChangePinDialog } from './change-pin-dialog.tsx'
import { ResetPinDialog } from './reset-pin-dialog.tsx'
import { StaffTable } from './staff-table.tsx'

type OpenDialog = 'add' | 'change-own' | StaffMember | undefined

/** Who works here. */
export function StaffPage() {
  const texts = useTexts().manager.staff
  const { data: people, refusal, reload } = useQuery((api, signal) => api.staff.list(undefined, { signal }))
  const { data: hall } = useQuery((api, signal) => api.hall.configuration(undefined, { signal }))
  const setActive = useCommand(client.staff.setActive)
  const [dialog, setDialog] = useState<OpenDialog>()
  const [done, setDone] = useState<string>()
  const open = (next: OpenDialog) => {
    setActive.clear()
    setDone(undefined)
    setDialog(next)
  }
  const close = (whatWasDone?: string) => {
    setDialog(undefined)
    setDone(whatWasDone)
    if (whatWasDone !== undefined) reload()
  }
  const activate = async (person: StaffMember) => {
    setDone(undefined)
    await setActive.run({ staffId: person.id, active: !person.active })
    reload()
  }
  return (
    <>
      <div className="page-head">
        <h1>{texts.title}</h1>
        <Button onClick={() => open('change-own')}>{texts.changeOwn}</Button>
        <Button type="primary" onClick={() => open('add')}>
          {texts.add}
        </Button>
      </div>
      <RefusalText refusal={refusal ?? setActive.refusal} />
      {done !== undefined && <Alert className="page-note" type="success" showIcon title={done} />}
      <StaffTable people={people ?? []} timeZone={hall?.timeZone} onResetPin={open} onSetActive={activate} />
      {dialog === 'add' && (
        <AddStaffDialog onAdded={({ name }) => close(texts.addDone(name))} onClose={() => close()} />
      )}
      {dialog === 'change-own' && (
        <ChangePinDialog onChanged={() => close(texts.changeDone)} onClose={() => close()} />
      )}
      {typeof dialog === 'object' && (
        <ResetPinDialog
          person={dialog}
          onReset={() => close(texts.resetPinDone(dialog.name))}
          onClose={() => close()}
        />
      )}
    </>
  )
}
