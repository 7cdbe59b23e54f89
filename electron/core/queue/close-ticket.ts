import type { ContactEnd } from '../../../shared/contact/first-contact.ts'
import type { Ticket, TicketState } from '../../../shared/queue/ticket.ts'
import type { StaffCommand } from '../api/command.ts'
import { endMatter, removeOpenMatter } from '../contact/index.ts'
import { saveEvent } from './event-store.ts'
import { saveEnded } from './move-store.ts'

/** How the first contact ends with the ticket, if nothing else of the customer's is open; an appointment is still open. */
const contactEnds: Partial<Record<TicketState, ContactEnd>> = {
  finished: 'served',
  left: 'left',
  cancelled: 'cancelled',
}

/** One true end, by a named person (L15), and with it what the first contact answered for. The caller records the change. */
export function closeTicket(
  command: StaffCommand,
  { id, firstContactId, counterId }: Ticket,
  state: TicketState,
  reason?: string,
): void {
  const { tx, at, actor } = command
  saveEnded(tx, { id, state }, at)
  const event = { ticketId: id, type: state, counterId, ...(reason === undefined ? {} : { reason }) }
  saveEvent(tx, event, actor.staffId, at)
  if (firstContactId === null) return
  const how = contactEnds[state]
  if (how === undefined) removeOpenMatter(command, firstContactId)
  else endMatter(command, firstContactId, how)
}
