import { accept, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Ticket } from '../../../shared/queue/ticket.ts'
import type { StaffCommand } from '../api/command.ts'
import { openContact, saveTicketOfContact } from '../contact/index.ts'
import { listServices } from '../hall/index.ts'
import { beginVisit } from '../visit/index.ts'
import { saveEvent } from './event-store.ts'
import { saveFirstContact, saveServing } from './move-store.ts'
import { loadOwnCall } from './own-counter.ts'
import { withoutPlace } from './store.ts'

/** The customer is at the counter: the visit and the timer of its first transaction begin. */
export function markArrived(
  command: StaffCommand,
  { ticketId }: { readonly ticketId: string },
): Result<{ ticket: Ticket; visitId: string }, Refusal<'TICKET_NOT_FOUND' | 'TICKET_NOT_CALLED'>> {
  const { tx, at, actor, record } = command
  const own = loadOwnCall(command, ticketId, 'arrive')
  if (!own.ok) return own
  const { ticket, session, to } = own.value
  const { counterId } = session
  const kindId = listServices(tx).find(({ id }) => id === ticket.serviceId)?.defaultKindId ?? ''
  saveServing(tx, { id: ticketId, state: to, counterId })
  saveEvent(tx, { ticketId, type: 'arrived', counterId }, actor.staffId, at)
  const firstContactId = ticket.firstContactId ?? answerFor(command, ticket)
  const visit = beginVisit(command, { counterSession: session, ticketId, firstContactId, kindId })
  // The schema ties a service's kind to the list of kinds.
  if (!visit.ok) throw new Error(`service ${ticket.serviceId} has no kind ${kindId}`)
  const visitId = visit.value.id
  record('queue.arrived', { ticketId, label: ticket.label, counterId, visitId, firstContactId })
  return accept({ ticket: { ...withoutPlace(ticket), state: to, firstContactId }, visitId })
}

/** H1: a ticket that nobody gave by hand: the clerk who takes it is the first one asked. */
function answerFor(command: StaffCommand, { id, care }: Ticket): string {
  const contactId = openContact(command, { source: 'ticket', care })
  saveFirstContact(command.tx, id, contactId)
  saveTicketOfContact(command.tx, contactId, id)
  return contactId
}
