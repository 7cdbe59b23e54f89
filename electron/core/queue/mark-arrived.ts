import { accept, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Ticket } from '../../../shared/queue/ticket.ts'
import type { StaffCommand } from '../api/command.ts'
import { listServices } from '../hall/index.ts'
import { beginVisit } from '../visit/index.ts'
import { loadOwnCall } from './own-counter.ts'
import { saveEvent, saveServing, withoutPlace } from './store.ts'

/** The customer is at the counter: the visit and the timer of its first transaction begin. */
export function markArrived(
  command: StaffCommand,
  { ticketId }: { readonly ticketId: string },
): Result<{ ticket: Ticket; visitId: string }, Refusal<'TICKET_NOT_FOUND' | 'TICKET_NOT_CALLED'>> {
  const { tx, at, actor, record } = command
  const own = loadOwnCall(command, ticketId)
  if (!own.ok) return own
  const { ticket, session } = own.value
  const kindId = listServices(tx).find(({ id }) => id === ticket.serviceId)?.defaultKindId ?? ''
  saveServing(tx, ticketId)
  saveEvent(tx, { ticketId, type: 'arrived', counterId: session.counterId }, actor.staffId, at)
  const visit = beginVisit(command, { counterSession: session, ticketId, kindId })
  // The schema ties a service's kind to the list of kinds.
  if (!visit.ok) throw new Error(`service ${ticket.serviceId} has no kind ${kindId}`)
  record('queue.arrived', {
    ticketId,
    label: ticket.label,
    counterId: session.counterId,
    visitId: visit.value.id,
  })
  return accept({ ticket: { ...withoutPlace(ticket), state: 'serving' }, visitId: visit.value.id })
}
