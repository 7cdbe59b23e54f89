import { Button } from 'antd'
import { useState } from 'react'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { useNameOf } from '../desk/use-name-of.ts'
import { Dialog } from '../manager/dialog.tsx'
import { PageForm } from '../manager/page-form.tsx'
import { SelectField } from '../manager/select-field.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'
import type { ReceiptFormProps } from './receipt-form.ts'
import { receiptNumber } from '../../shared/cashier/receipt-number.ts'

/** C5: of an earlier day; the request goes to the department that settles it with headquarters. */
export function RequestReversalForm({ receipt, onBack, onDone }: ReceiptFormProps) {
  const texts = useTexts().manager.receipts
  const nameOf = useNameOf()
  const places = useQuery((api, signal) => api.handoff.places(undefined, { signal }))
  const departments = (places.data ?? []).filter(({ kind, retired }) => kind === 'department' && !retired)
  const [chosen, setChosen] = useState<string>()
  const [reason, setReason] = useState('')
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const [handOff, setHandOff] = useState<string>()
  const request = useCommand(client.cashier.requestReversal)
  const placeId = chosen ?? departments[0]?.id
  const mistakes = {
    reason: reason.trim().length < 2,
    name: name.trim() === '',
    phone: !/^[0-9+ -]{7,20}$/.test(phone.trim()),
  }
  const send = () => {
    setIsChecked(true)
    if (placeId === undefined || Object.values(mistakes).includes(true)) return false
    const customer = { name: name.trim(), phone: phone.trim() }
    void request
      .run({ receiptId: receipt.id, reason: reason.trim(), placeId, customer })
      .then((made) => setHandOff(made?.number))
    return true
  }
  const noteOf = (field: keyof typeof mistakes, text: string) =>
    isChecked && mistakes[field] ? text : undefined
  return (
    <Dialog title={texts.requestHeading(receiptNumber(receipt.number))} onClose={onBack}>
      {handOff === undefined ? (
        <PageForm
          submit={texts.request}
          cancel={texts.cancel}
          refusal={request.refusal ?? places.refusal}
          isRunning={request.isRunning}
          onSubmit={send}
          onCancel={onBack}
        >
          <p>{texts.requestExplain}</p>
          <TextField
            label={texts.reason}
            placeholder={texts.reasonHint}
            value={reason}
            maxLength={200}
            onChange={setReason}
            mistake={noteOf('reason', texts.reasonWrong)}
          />
          {departments.length === 0 && places.data !== undefined ? (
            <p className="field-note">{texts.placeMissing}</p>
          ) : (
            <SelectField
              label={texts.place}
              value={placeId ?? ''}
              options={departments.map((place) => ({ value: place.id, name: nameOf(place) }))}
              onChange={setChosen}
            />
          )}
          <TextField
            label={texts.customer}
            value={name}
            maxLength={40}
            onChange={setName}
            mistake={noteOf('name', texts.customerWrong)}
          />
          <TextField
            label={texts.phone}
            value={phone}
            maxLength={20}
            onChange={setPhone}
            mistake={noteOf('phone', texts.phoneWrong)}
          />
        </PageForm>
      ) : (
        <>
          <output>✓ {texts.requested(handOff)}</output>
          <div className="dialog-acts">
            <Button type="primary" onClick={onDone}>
              {texts.close}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  )
}
