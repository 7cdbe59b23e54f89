import { Button } from 'antd'
import { useState, type SyntheticEvent } from 'react'
import type { Ticket } from '../../shared/queue/ticket.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useTexts } from '../texts/index.ts'
import { useFocusOnArrival } from '../ui/use-focus-on-arrival.ts'
import { RefusalText } from '../ui/refusal-text.tsx'

type CancelTicketProps = { readonly ticket: Ticket; readonly onDone: () => void }

/** A ticket issued by mistake ends as cancelled, with the reason (L15). */
export function CancelTicket({ ticket, onDone }: CancelTicketProps) {
  const { queue, desk, common } = useTexts()
  const texts = queue.list
  const first = useFocusOnArrival<HTMLInputElement>()
  const [reason, setReason] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const cancel = useCommand(client.queue.cancelTicket)
  const isTooShort = reason.trim().length < 2
  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    setIsChecked(true)
    if (isTooShort) return
    if ((await cancel.run({ ticketId: ticket.id, reason: reason.trim() })) !== undefined) onDone()
  }
  return (
    <form className="form-line cancel-ticket" onSubmit={(event) => void submit(event)} noValidate>
      <label htmlFor="cancel-reason">{texts.cancelReason(ticket.label)}</label>
      <input
        id="cancel-reason"
        className="text-field"
        ref={first}
        maxLength={200}
        placeholder={texts.cancelHint}
        value={reason}
        aria-invalid={isChecked && isTooShort}
        aria-describedby="cancel-mistake"
        onChange={(event) => setReason(event.target.value)}
      />
      <Button htmlType="submit" loading={cancel.isRunning}>
        {texts.cancel}
      </Button>
      <Button onClick={onDone}>{common.back}</Button>
      <span className="field-note" id="cancel-mistake" role="alert">
        {isChecked && isTooShort && desk.outOfOrder.tooShort}
      </span>
      <RefusalText refusal={cancel.refusal} />
    </form>
  )
}
