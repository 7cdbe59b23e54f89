import type { Ticket } from '../../shared/queue/ticket.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { Dialog } from '../manager/dialog.tsx'
import { useTexts } from '../texts/index.ts'
import { SettleForm } from './settle-form.tsx'

type SettleTicketDialogProps = {
  readonly ticket: Ticket
  readonly timeZone: string
  readonly onSettled: () => void
  readonly onClose: () => void
}

export function SettleTicketDialog({ ticket, timeZone, onSettled, onClose }: SettleTicketDialogProps) {
  const texts = useTexts().day.closing
  const { data: staff } = useQuery((api, signal) => api.staff.list(undefined, { signal }))
  const settle = useCommand(client.day.settleTicket)
  const people = (staff ?? [])
    .filter(({ active, role }) => active && role !== 'administrator')
    .map(({ id, name, number }) => ({ value: id, name: `${name} ${number}` }))
  return (
    <Dialog title={texts.settleOf(ticket.label)} onClose={onClose}>
      <SettleForm
        ways={['served-by', 'appointment', 'call-back', 'left']}
        people={people}
        timeZone={timeZone}
        refusal={settle.refusal}
        isRunning={settle.isRunning}
        onSettle={(how, reason) =>
          void settle
            .run({ ticketId: ticket.id, how, reason })
            .then((settled) => settled !== undefined && onSettled())
        }
        onClose={onClose}
      />
    </Dialog>
  )
}
