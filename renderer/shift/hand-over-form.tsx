import { Button } from 'antd'
import { useState } from 'react'
import type { ShiftReport, ShiftReportPrint } from '../../shared/shift/shift.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { DeskForm } from '../desk/desk-form.tsx'
import { useTexts } from '../texts/index.ts'
import { Difference } from './difference.tsx'
import { TextLine } from '../desk/text-line.tsx'

type HandOverFormProps = {
  readonly report: ShiftReport
  readonly onClosed: (report: ShiftReportPrint) => void
  readonly onRecount: () => void
  readonly onClose: () => void
}

/** Both look at the counted money; the colleague accepts with number and PIN. */
export function HandOverForm({ report, onClosed, onRecount, onClose }: HandOverFormProps) {
  const texts = useTexts().shift.close
  const counted = report.shift.counts.at(-1)?.counted ?? 0
  const differs = counted !== report.expected
  const [account, setAccount] = useState('')
  const [number, setNumber] = useState('')
  const [pin, setPin] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const handOver = useCommand(client.shift.handOver)
  const isAccountMissing = differs && account.trim().length < 2
  const isNumberMissing = number.trim() === '' || pin === ''
  const send = async () => {
    setIsChecked(true)
    if (isAccountMissing || isNumberMissing) return
    const to = { number: number.trim(), pin }
    const closed = await handOver.run({ to, ...(differs ? { account: account.trim() } : {}) })
    setPin('')
    if (closed !== undefined) onClosed(closed)
  }
  return (
    <DeskForm
      heading={texts.headingHandOver}
      submit={texts.submitHandOver}
      isRunning={handOver.isRunning}
      refusal={handOver.refusal}
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
      <p>{texts.colleague}</p>
      <TextLine
        label={texts.number}
        inputMode="numeric"
        value={number}
        onChange={setNumber}
        isNext={!differs}
        mistake={isChecked && isNumberMissing ? texts.numberWrong : undefined}
      />
      <TextLine label={texts.pin} type="password" inputMode="numeric" value={pin} onChange={setPin} />
    </DeskForm>
  )
}
