import { Button } from 'antd'
import { useState } from 'react'
import { parseYuan } from '../../shared/kernel/money.ts'
import type { ShiftReport, ShiftReportPrint } from '../../shared/shift/shift.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { DeskForm } from '../desk/desk-form.tsx'
import { useTexts } from '../texts/index.ts'
import { Difference } from './difference.tsx'
import { TextLine } from '../desk/text-line.tsx'

type CloseShiftFormProps = {
  readonly report: ShiftReport
  readonly onClosed: (report: ShiftReportPrint) => void
  readonly onRecount: () => void
  readonly onClose: () => void
}

/** C4: no difference goes by without a written account. */
export function CloseShiftForm({ report, onClosed, onRecount, onClose }: CloseShiftFormProps) {
  const texts = useTexts().shift.close
  const counted = report.shift.counts.at(-1)?.counted ?? 0
  const differs = counted !== report.expected
  const [deposit, setDeposit] = useState('0')
  const [account, setAccount] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const close = useCommand(client.shift.close)
  const amount = parseYuan(deposit)
  const isDepositWrong = !amount.ok || amount.value > counted
  const isAccountMissing = differs && account.trim().length < 2
  const send = async () => {
    setIsChecked(true)
    if (!amount.ok || isDepositWrong || isAccountMissing) return
    const closed = await close.run({
      deposit: amount.value,
      ...(differs ? { account: account.trim() } : {}),
    })
    if (closed !== undefined) onClosed(closed)
  }
  return (
    <DeskForm
      heading={texts.heading}
      submit={texts.submit}
      isRunning={close.isRunning}
      refusal={close.refusal}
      onSubmit={() => void send()}
      onClose={onClose}
      otherButton={
        <Button size="large" onClick={onRecount}>
          {texts.recount}
        </Button>
      }
    >
      <Difference expected={report.expected} counted={counted} />
      {differs && (
        <TextLine
          label={texts.account}
          hint={texts.accountHint}
          value={account}
          onChange={setAccount}
          isNext
          mistake={isChecked && isAccountMissing ? texts.accountWrong : undefined}
        />
      )}
      <TextLine
        label={texts.deposit}
        hint={texts.depositHint}
        inputMode="decimal"
        value={deposit}
        onChange={setDeposit}
        isNext={!differs}
        mistake={isChecked && isDepositWrong ? texts.depositWrong : undefined}
      />
    </DeskForm>
  )
}
