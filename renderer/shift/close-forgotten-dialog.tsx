import { useState } from 'react'
import { parseYuan } from '../../shared/kernel/money.ts'
import type { Shift, ShiftReportPrint } from '../../shared/shift/shift.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { Dialog } from '../manager/dialog.tsx'
import { PageForm } from '../manager/page-form.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'
import { CountDrawer } from './count-drawer.tsx'
import { readDrawer, type DrawerDraft } from './drawer-draft.ts'

type CloseForgottenDialogProps = {
  readonly shift: Shift
  readonly onClosed: (report: ShiftReportPrint) => void
  readonly onClose: () => void
}

/** L5, C4: the drawer of somebody who went away, counted blind by the manager, who writes the account. */
export function CloseForgottenDialog({ shift, onClosed, onClose }: CloseForgottenDialogProps) {
  const { page: texts, close: words } = useTexts().shift
  const [drawer, setDrawer] = useState<DrawerDraft>({})
  const [deposit, setDeposit] = useState('0')
  const [account, setAccount] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const close = useCommand(client.shift.closeForgotten)
  const counted = readDrawer(drawer)
  const amount = parseYuan(deposit)
  const isDepositWrong = !amount.ok || (counted !== undefined && amount.value > counted.sum)
  const isAccountMissing = account.trim().length < 2
  const send = () => {
    setIsChecked(true)
    if (counted === undefined || !amount.ok || isDepositWrong || isAccountMissing) return false
    const { pieces } = counted
    void close
      .run({ shiftId: shift.id, pieces, deposit: amount.value, account: account.trim() })
      .then((closed) => closed !== undefined && onClosed(closed))
    return true
  }
  return (
    <Dialog title={texts.closeForgottenOf(shift.number)} onClose={onClose}>
      <p className="page-note">{texts.closeForgottenExplain(`${shift.clerk.name} ${shift.clerk.number}`)}</p>
      <PageForm
        submit={words.submit}
        cancel={texts.cancel}
        refusal={close.refusal}
        isRunning={close.isRunning}
        onSubmit={send}
        onCancel={onClose}
      >
        <CountDrawer draft={drawer} onChange={setDrawer} />
        <TextField
          label={words.deposit}
          inputMode="decimal"
          value={deposit}
          onChange={setDeposit}
          mistake={isChecked && isDepositWrong ? words.depositWrong : undefined}
        />
        <TextField
          label={words.account}
          placeholder={texts.closeForgottenHint}
          value={account}
          maxLength={500}
          onChange={setAccount}
          mistake={isChecked && isAccountMissing ? texts.closeForgottenWrong : undefined}
        />
      </PageForm>
    </Dialog>
  )
}
