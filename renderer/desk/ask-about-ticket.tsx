import type { Ticket } from '../../shared/queue/ticket.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useTexts } from '../texts/index.ts'
import { AskLine } from './ask-line.tsx'
import type { Desk } from './use-desk.ts'
import type { WaitingAct } from './waiting-act.ts'

type AskAboutTicketProps = {
  readonly desk: Desk
  readonly act: WaitingAct
  readonly ticket: Ticket
  readonly onDone: () => void
}

/** What is asked before a ticket of the list ends or loses its target; L15: an end is chosen by name and never by a slip. */
export function AskAboutTicket({ desk, act, ticket, onDone }: AskAboutTicketProps) {
  const texts = useTexts().queue.list
  const cancel = useCommand(client.queue.cancelTicket)
  const { releaseTarget, markLeft } = desk.commands
  const { id: ticketId, label } = ticket
  const close = () => {
    desk.commands.clear()
    onDone()
  }
  const finish = (done: unknown) => {
    if (done !== undefined) onDone()
  }
  switch (act) {
    case 'left':
      return (
        <AskLine
          question={texts.askLeft(label)}
          yes={texts.yesLeft}
          command={markLeft}
          onYes={async () => finish(await markLeft.run({ ticketId }))}
          onClose={close}
        />
      )
    case 'release':
      return (
        <AskLine
          question={texts.releaseReason(label)}
          hint={texts.releaseHint}
          yes={texts.release}
          command={releaseTarget}
          onYes={async (reason) => finish(await releaseTarget.run({ ticketId, reason }))}
          onClose={close}
        />
      )
    case 'cancel':
      return (
        <AskLine
          question={texts.cancelReason(label)}
          hint={texts.cancelHint}
          yes={texts.cancel}
          command={cancel}
          onYes={async (reason) => finish(await cancel.run({ ticketId, reason }))}
          onClose={close}
        />
      )
    case 'call':
    case 'send':
      return null
  }
}
