import { elapsedMs } from '../../../shared/kernel/time.ts'
import type { StaffCommand } from '../api/command.ts'
import { saveCustomerTime } from './service-day-store.ts'
import { findTicket, saveEnded, saveEvent } from './store.ts'

/** Part of finishing the visit, which records the change; later tickets learn from how long it took. */
export function finishTicket({ tx, at, actor }: StaffCommand, ticketId: string): void {
  const ticket = findTicket(tx, ticketId)
  if (ticket?.state !== 'serving') throw new Error(`ticket ${ticketId} is not being served`)
  saveEnded(tx, ticketId, 'finished', at)
  saveEvent(tx, { ticketId, type: 'finished', counterId: ticket.counterId }, actor.staffId, at)
  if (ticket.called !== null)
    saveCustomerTime(tx, ticket.businessDay, ticket.serviceId, elapsedMs(ticket.called.steadyMs, at.steadyMs))
}
