import { useState } from 'react'
import type { Invoice } from '../../shared/cashier/invoice.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { Dialog } from '../manager/dialog.tsx'
import { PageForm } from '../manager/page-form.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'
import type { ReceiptFormProps } from './receipt-form.ts'
import { receiptNumber } from '../../shared/cashier/receipt-number.ts'

/** Buyer and tax number for the later electronic invoice, as far as they are known already. */
export function InvoiceForm(props: ReceiptFormProps) {
  const { receipt, onBack } = props
  const texts = useTexts().manager.receipts
  const { data: known, refusal } = useQuery(
    (api, signal) => api.cashier.findInvoice({ receiptId: receipt.id }, { signal }),
    [receipt.id],
  )
  if (known === undefined && refusal === undefined) return null
  return (
    <Dialog title={texts.invoiceHeading(receiptNumber(receipt.number))} onClose={onBack}>
      <InvoiceFields {...props} known={known ?? undefined} />
    </Dialog>
  )
}

function InvoiceFields({
  receipt,
  onBack,
  known,
}: ReceiptFormProps & { readonly known: Invoice | undefined }) {
  const texts = useTexts().manager.receipts
  const [buyer, setBuyer] = useState(known?.buyer ?? '')
  const [taxNumber, setTaxNumber] = useState(known?.taxNumber ?? '')
  const [contact, setContact] = useState(known?.contact ?? '')
  const [isChecked, setIsChecked] = useState(false)
  const keep = useCommand(client.cashier.keepInvoice)
  const mistakes = {
    buyer: buyer.trim().length < 2,
    taxNumber: ![0, 18].includes(taxNumber.trim().length),
    contact: contact.trim() !== '' && contact.trim().length < 5,
  }
  const send = () => {
    setIsChecked(true)
    if (Object.values(mistakes).includes(true)) return false
    const kept = {
      buyer: buyer.trim(),
      taxNumber: taxNumber.trim() === '' ? null : taxNumber.trim().toUpperCase(),
      contact: contact.trim() === '' ? null : contact.trim(),
    }
    void keep.run({ receiptId: receipt.id, ...kept }).then((saved) => saved !== undefined && onBack())
    return true
  }
  const noteOf = (field: keyof typeof mistakes, text: string) =>
    isChecked && mistakes[field] ? text : undefined
  return (
    <PageForm
      submit={texts.save}
      cancel={texts.cancel}
      refusal={keep.refusal}
      isRunning={keep.isRunning}
      onSubmit={send}
      onCancel={onBack}
    >
      <TextField
        label={texts.buyer}
        value={buyer}
        maxLength={60}
        onChange={setBuyer}
        mistake={noteOf('buyer', texts.buyerWrong)}
      />
      <TextField
        label={texts.taxNumber}
        value={taxNumber}
        maxLength={18}
        onChange={setTaxNumber}
        mistake={noteOf('taxNumber', texts.taxNumberWrong)}
      />
      <TextField
        label={texts.contact}
        value={contact}
        maxLength={60}
        onChange={setContact}
        mistake={noteOf('contact', texts.contactWrong)}
      />
    </PageForm>
  )
}
