import { Button } from 'antd'
import { useState } from 'react'
import {
  reversalCauseSchema,
  type Receipt,
  type ReceiptPrint,
  type ReversalCause,
} from '../../shared/cashier/payment.ts'
import { formatFen } from '../../shared/kernel/money.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { ApprovalFields, noApproval } from '../desk/approval-fields.tsx'
import { Dialog } from '../manager/dialog.tsx'
import { PageForm } from '../manager/page-form.tsx'
import { SelectField } from '../manager/select-field.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { PrintReceipt } from './print-receipt.tsx'
import type { ReceiptFormProps } from './receipt-form.ts'
import { receiptNumber } from '../../shared/cashier/receipt-number.ts'

const causes = reversalCauseSchema.options

/** C5: the reason, and the manager's PIN at the same screen; the slip is printed for the customer to sign. */
export function ReverseForm({ receipt, onBack, onDone }: ReceiptFormProps) {
  const texts = useTexts().manager.receipts
  const [reason, setReason] = useState('')
  const [cause, setCause] = useState<ReversalCause>('entry')
  const [approval, setApproval] = useState(noApproval)
  const [isChecked, setIsChecked] = useState(false)
  const [reversal, setReversal] = useState<Receipt>()
  const [print, setPrint] = useState<ReceiptPrint>()
  const reverse = useCommand(client.cashier.reverseReceipt)
  const recordPrint = useCommand(client.cashier.recordPrint)
  const isReasonWrong = reason.trim().length < 2
  const isApprovalWrong = approval.number === '' || approval.pin === ''
  const send = () => {
    setIsChecked(true)
    if (isReasonWrong || isApprovalWrong) return false
    void reverse
      .run({ receiptId: receipt.id, cause, reason: reason.trim(), approval })
      .then(async (written) => {
        if (written === undefined) return
        setReversal(written)
        setPrint(await recordPrint.run({ receiptId: written.id }))
      })
    return true
  }
  const cash = receipt.tenders.find(({ means }) => means === 'cash')?.amount ?? 0
  const giveBack = cash === 0 ? texts.giveBackNone : texts.giveBack(formatFen(cash))
  return (
    <Dialog title={texts.reverseHeading(receiptNumber(receipt.number))} onClose={onBack}>
      {reversal === undefined ? (
        <PageForm
          submit={texts.reverse}
          cancel={texts.cancel}
          refusal={reverse.refusal}
          isRunning={reverse.isRunning}
          onSubmit={send}
          onCancel={onBack}
        >
          <p>{texts.reverseExplain}</p>
          <p>
            <b>{giveBack}</b>
          </p>
          <SelectField
            label={texts.cause}
            value={cause}
            options={causes.map((value) => ({ value, name: texts.causes[value] }))}
            onChange={(value) => setCause(reversalCauseSchema.parse(value))}
          />
          <TextField
            label={texts.reason}
            placeholder={texts.reasonHint}
            value={reason}
            maxLength={200}
            onChange={setReason}
            mistake={isChecked && isReasonWrong ? texts.reasonWrong : undefined}
          />
          <ApprovalFields value={approval} onChange={setApproval} />
          {isChecked && isApprovalWrong && (
            <p className="field-note" role="alert">
              {texts.approvalWrong}
            </p>
          )}
        </PageForm>
      ) : (
        <>
          <output>✓ {texts.reversed(receiptNumber(reversal.number))}</output>
          <p>
            <b>{giveBack}</b>
          </p>
          <RefusalText refusal={recordPrint.refusal} />
          <div className="dialog-acts">
            <Button type="primary" onClick={onDone}>
              {texts.close}
            </Button>
          </div>
        </>
      )}
      {print !== undefined && <PrintReceipt print={print} onPrinted={() => setPrint(undefined)} />}
    </Dialog>
  )
}
