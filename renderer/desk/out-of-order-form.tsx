import { useState } from 'react'
import type { Ticket } from '../../shared/queue/ticket.ts'
import { useTexts } from '../texts/index.ts'
import { DeskForm } from './desk-form.tsx'
import type { Desk } from './use-desk.ts'

type OutOfOrderFormProps = { readonly desk: Desk; readonly ticket: Ticket }

/** Q5: out of order only with a reason. */
export function OutOfOrderForm({ desk, ticket }: OutOfOrderFormProps) {
  const texts = useTexts().desk.outOfOrder
  const { callTicket } = desk.commands
  const [reason, setReason] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const isTooShort = reason.trim().length < 2
  return (
    <DeskForm
      heading={texts.heading(ticket.label)}
      explain={texts.explain}
      submit={texts.submit}
      isRunning={callTicket.isRunning}
      refusal={callTicket.refusal}
      onSubmit={() => {
        setIsChecked(true)
        if (!isTooShort) void callTicket.run({ ticketId: ticket.id, reason: reason.trim() })
      }}
      onClose={desk.closePanel}
    >
      <div className="form-line">
        <label htmlFor="order-reason">{texts.reason}</label>
        <input
          id="order-reason"
          className="text-field"
          type="text"
          data-next=""
          maxLength={200}
          placeholder={texts.reasonHint}
          value={reason}
          aria-invalid={isChecked && isTooShort}
          aria-describedby="order-mistake"
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <span className="field-note" id="order-mistake" role="alert">
        {isChecked && isTooShort && texts.tooShort}
      </span>
    </DeskForm>
  )
}
