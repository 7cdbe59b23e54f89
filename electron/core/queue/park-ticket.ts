import { loadNextState } from '../../../shared/kernel/state-table.ts'
import { ticketStates } from '../../../shared/queue/ticket-states.ts'
import type { StaffCommand } from '../api/command.ts'
import { saveEvent } from './event-store.ts'
import { saveParked, saveServing } from './move-store.ts'
import { loadTicket } from './store.ts'

/** Part of parking the visit, which records the change: the counter is free for another ticket. */
export function parkTicket({ tx, at, actor }: StaffCommand, ticketId: string): void {
  const { state, counterId } = loadTicket(tx, ticketId)
  saveParked(tx, { id: ticketId, state: loadNextState(ticketStates, state, 'park') })
  saveEvent(tx, { ticketId, type: 'parked', counterId }, actor.staffId, at)
}

/** Part of taking the visit back, perhaps at another counter. */
export function takeTicketBack({ tx, at, actor }: StaffCommand, ticketId: string, counterId: string): void {
  const state = loadNextState(ticketStates, loadTicket(tx, ticketId).state, 'take-back')
  saveServing(tx, { id: ticketId, state, counterId })
  saveEvent(tx, { ticketId, type: 'taken-back', counterId }, actor.staffId, at)
}
