import { loadNextState } from '../../../shared/kernel/state-table.ts'
import { elapsedMs } from '../../../shared/kernel/time.ts'
import { ticketStates } from '../../../shared/queue/ticket-states.ts'
import type { StaffCommand } from '../api/command.ts'
import { closeTicket } from './close-ticket.ts'
import { saveCustomerTime } from './service-day-store.ts'
import { findTicket } from './store.ts'

/**
 * Part of finishing the visit, which records the change; later tickets learn from how long it took, the time that the
 * customer had stepped aside left out.
 */
export function finishTicket(command: StaffCommand, ticketId: string, parkedMs: number): void {
  const { tx, at } = command
  const ticket = findTicket(tx, ticketId)
  if (ticket === undefined) throw new Error(`no ticket ${ticketId}`)
  closeTicket(command, ticket, loadNextState(ticketStates, ticket.state, 'finish'))
  if (ticket.called === null) return
  const tookMs = elapsedMs(ticket.called.steadyMs + parkedMs, at.steadyMs)
  saveCustomerTime(tx, ticket.businessDay, ticket.serviceId, tookMs)
}
