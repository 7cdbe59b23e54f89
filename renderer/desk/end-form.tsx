import { Button } from 'antd'
import { useState } from 'react'
import { isOverrun } from '../../shared/visit/timer.ts'
import type { Outcome, OverrunReason, Transaction, Visit } from '../../shared/visit/visit.ts'
import { useTexts } from '../texts/index.ts'
import { clockTime } from '../ui/clock-time.ts'
import { ChoiceField } from './choice-field.tsx'
import { choicesOf } from './choices-of.ts'
import { DeskForm } from './desk-form.tsx'
import type { Desk } from './use-desk.ts'
import { usedMs } from './used-ms.ts'

type EndFormProps = { readonly desk: Desk; readonly visit: Visit; readonly transaction: Transaction }

/** How it ended (F8: what cannot be done is not called done), and why it took so long if it did. */
export function EndForm({ desk, visit, transaction }: EndFormProps) {
  const texts = useTexts().visit
  const { endTransaction, finish } = desk.commands
  const [outcome, setOutcome] = useState<Outcome>('done')
  const [overrunReason, setOverrunReason] = useState<OverrunReason>()
  const [isChecked, setIsChecked] = useState(false)
  const used = usedMs(transaction, desk)
  const isLate = isOverrun(used, transaction.limitSeconds)
  const overMs = used - transaction.limitSeconds * 1000
  const end = async (): Promise<boolean> => {
    setIsChecked(true)
    if (isLate && overrunReason === undefined) return false
    const reason = isLate && overrunReason !== undefined ? { overrunReason } : {}
    return (await endTransaction.run({ transactionId: transaction.id, outcome, ...reason })) !== undefined
  }
  const endAndFinish = async () => {
    if (await end()) await finish.run({ visitId: visit.id })
  }
  return (
    <DeskForm
      heading={texts.endForm.heading}
      submit={texts.endForm.endAndFinish}
      isRunning={endTransaction.isRunning || finish.isRunning}
      refusal={endTransaction.refusal ?? finish.refusal}
      onSubmit={() => void endAndFinish()}
      onClose={desk.closePanel}
      otherButton={
        <Button size="large" className="step-button" onClick={() => void end()}>
          {texts.endForm.endAndNext}
        </Button>
      }
    >
      <ChoiceField
        name="outcome"
        label={texts.endForm.outcome}
        choices={choicesOf(texts.outcomes)}
        value={outcome}
        onChange={setOutcome}
        isNext={!isLate}
        isSmall
      />
      {isLate && (
        <>
          <p className="overrun-note">
            <span aria-hidden="true">◆ </span>
            {texts.endForm.overrunExplain(clockTime(overMs))}
          </p>
          <ChoiceField
            name="overrun-reason"
            label={texts.endForm.overrunReason}
            choices={choicesOf(texts.overrunReasons)}
            value={overrunReason}
            onChange={setOverrunReason}
            isNext
          />
          <span className="field-note" role="alert">
            {isChecked && overrunReason === undefined && texts.endForm.choose}
          </span>
        </>
      )}
    </DeskForm>
  )
}
