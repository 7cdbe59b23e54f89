import { useState } from 'react'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { PageForm } from '../manager/page-form.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'

/** C3: to whom cheques must be made out; without it no cheque is taken. */
export function PayeeLine() {
  const texts = useTexts().shift.page
  const payee = useQuery((api, signal) => api.cashier.payee(undefined, { signal }))
  const setPayee = useCommand(client.cashier.setPayee)
  const [typed, setTyped] = useState<string>()
  const [isChecked, setIsChecked] = useState(false)
  const name = typed ?? payee.data?.name ?? ''
  const isWrong = name.trim().length < 2
  const send = () => {
    setIsChecked(true)
    if (isWrong) return false
    void setPayee.run({ name: name.trim() }).then((saved) => {
      if (saved !== undefined) {
        setTyped(undefined)
        payee.reload()
      }
    })
    return true
  }
  return (
    <section className="payee-line" aria-labelledby="payee-title">
      <h2 id="payee-title">{texts.payee}</h2>
      <p className="page-note">
        {payee.data === null
          ? texts.noPayee
          : payee.data !== undefined && texts.payeeBy(payee.data.name, payee.data.setBy.name)}
      </p>
      <PageForm submit={texts.save} refusal={setPayee.refusal} isRunning={setPayee.isRunning} onSubmit={send}>
        <TextField
          label={texts.payeeName}
          value={name}
          maxLength={60}
          onChange={setTyped}
          mistake={isChecked && isWrong ? texts.payeeWrong : undefined}
        />
      </PageForm>
    </section>
  )
}
