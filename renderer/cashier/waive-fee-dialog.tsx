import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { Fee } from '../../shared/fee/fee.ts'
import { formatFen } from '../../shared/kernel/money.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { ApprovalFields, noApproval } from '../desk/approval-fields.tsx'
import { Dialog } from '../manager/dialog.tsx'
import { PageForm } from '../manager/page-form.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useLanguage, useTexts } from '../texts/index.ts'

type WaiveFeeDialogProps = {
  readonly intentId: string
  readonly fee: Fee
  readonly quantity: string
  readonly onWaived: () => void
  readonly onClose: () => void
}

/** F7: a fee is not charged for a reason, with the manager's PIN; it stands on the day's cash page. */
export function WaiveFeeDialog({ intentId, fee, quantity, onWaived, onClose }: WaiveFeeDialogProps) {
  const { payment, manager } = useTexts()
  const texts = payment.fees
  const { language } = useLanguage()
  const [units, setUnits] = useState(quantity === '' ? '1' : quantity)
  const [reason, setReason] = useState('')
  const [approval, setApproval] = useState(noApproval)
  const [isChecked, setIsChecked] = useState(false)
  const waive = useCommand(client.cashier.waiveFee)
  const mistakes = {
    units: !/^[1-9]\d{0,3}$/.test(units.trim()),
    reason: reason.trim().length < 2,
    approval: approval.number === '' || approval.pin === '',
  }
  const send = () => {
    setIsChecked(true)
    if (Object.values(mistakes).includes(true)) return false
    const waived = { intentId, feeCode: fee.code, quantity: Number(units), reason: reason.trim(), approval }
    void waive.run(waived).then((done) => done !== undefined && onWaived())
    return true
  }
  const name = language === 'en' ? fee.nameEn : fee.nameZh
  // Outside the payment's own form: Enter sends this one.
  return createPortal(
    <Dialog title={texts.waiveOf(name)} onClose={onClose}>
      <PageForm
        submit={texts.waive}
        cancel={manager.receipts.cancel}
        refusal={waive.refusal}
        isRunning={waive.isRunning}
        onSubmit={send}
        onCancel={onClose}
      >
        <p>{texts.waiveExplain(formatFen(fee.amount ?? 0))}</p>
        <TextField
          label={texts.quantity}
          value={units}
          maxLength={4}
          onChange={setUnits}
          mistake={isChecked && mistakes.units ? texts.quantityWrong : undefined}
        />
        <TextField
          label={manager.receipts.reason}
          value={reason}
          maxLength={200}
          onChange={setReason}
          mistake={isChecked && mistakes.reason ? manager.receipts.reasonWrong : undefined}
        />
        <ApprovalFields value={approval} onChange={setApproval} />
        {isChecked && mistakes.approval && (
          <p className="field-note" role="alert">
            {manager.receipts.approvalWrong}
          </p>
        )}
      </PageForm>
    </Dialog>,
    document.body,
  )
}
