import type { ClosingList } from '../../../shared/day/hall-day.ts'
import type { Settlement, VisitSettlement } from '../../../shared/day/settlement.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { endStates } from '../../../shared/kernel/state-table.ts'
import type { Ticket } from '../../../shared/queue/ticket.ts'
import { ticketStates } from '../../../shared/queue/ticket-states.ts'
import type { StaffCommand } from '../api/command.ts'
import { findOpenPaymentOfVisit } from '../cashier/index.ts'
import { promiseFollowUp } from '../followup/index.ts'
import {
  checkDestination,
  endTicketBySettlement,
  findTicket,
  loadTicket,
  returnToLine,
} from '../queue/index.ts'
import { endVisitAs, findOpenVisitOfTicket, findVisit } from '../visit/index.ts'
import { readClosingList } from './closing-list.ts'

type OnTicket = { readonly ticketId: string; readonly how: Settlement; readonly reason: string }
type OnVisit = { readonly visitId: string; readonly how: VisitSettlement; readonly reason: string }
type TicketRefusal =
  | 'TICKET_NOT_FOUND'
  | 'TICKET_ALREADY_ENDED'
  | 'TICKET_BEING_SERVED'
  | 'TICKET_NOT_WAITING'
  | 'TICKET_OF_PAST_DAY'
  | 'STAFF_NOT_FOUND'
  | 'TARGET_AWAY'
  | 'PAYMENT_STILL_OPEN'
  | 'DUE_IN_THE_PAST'

const ends = endStates(ticketStates)

/** P3: what becomes of one who has no end so far, said by name; nobody is booked as served (L15). */
export function settleTicket(
  command: StaffCommand,
  { ticketId, how, reason }: OnTicket,
): Result<Ticket, Refusal<TicketRefusal>> {
  const ticket = findTicket(command.tx, ticketId)
  if (ticket === undefined) return refuse('TICKET_NOT_FOUND')
  if (ends.includes(ticket.state)) return refuse('TICKET_ALREADY_ENDED')
  if (how.kind === 'served-by') return give(command, ticket, how.staffId, reason)
  if (isOver(command, how)) return refuse('DUE_IN_THE_PAST')
  const visit = findOpenVisitOfTicket(command.tx, ticketId)
  if (visit !== undefined && isPaymentHeld(command, visit)) return refuse('PAYMENT_STILL_OPEN')
  promise(command, how, ticket.firstContactId, ticketId, reason)
  endTicketBySettlement(command, { ticketId, state: endOf(how), reason })
  return accept(loadTicket(command.tx, ticketId))
}

/** The same for a customer without a ticket. */
export function settleVisit(
  command: StaffCommand,
  { visitId, how, reason }: OnVisit,
): Result<ClosingList, Refusal<'VISIT_NOT_FOUND' | 'PAYMENT_STILL_OPEN' | 'DUE_IN_THE_PAST'>> {
  const { tx, at, record } = command
  const visit = findVisit(tx, visitId, at)
  if (visit === undefined || !isUnfinished(visit.state)) return refuse('VISIT_NOT_FOUND')
  if (isOver(command, how)) return refuse('DUE_IN_THE_PAST')
  if (isPaymentHeld(command, visit)) return refuse('PAYMENT_STILL_OPEN')
  promise(command, how, visit.firstContactId, visitId, reason)
  if (visit.ticketId === null) endVisitAs(command, visitId, endOf(how), reason)
  else endTicketBySettlement(command, { ticketId: visit.ticketId, state: endOf(how), reason })
  record('day.visitSettled', { visitId, how: how.kind })
  return accept(readClosingList(command, visit.businessDay))
}

/** Goes on waiting with the same number and place, for this person alone. */
function give(
  command: StaffCommand,
  ticket: Ticket,
  staffId: string,
  reason: string,
): Result<Ticket, Refusal<TicketRefusal>> {
  if (ticket.state === 'serving' || ticket.state === 'parked') return refuse('TICKET_BEING_SERVED')
  if (ticket.state !== 'waiting') return refuse('TICKET_NOT_WAITING')
  if (ticket.businessDay !== command.businessDay) return refuse('TICKET_OF_PAST_DAY')
  const to = { kind: 'person', staffId } as const
  const reached = checkDestination(command.tx, to)
  if (!reached.ok) return reached.code === 'TARGET_AWAY' ? refuse('TARGET_AWAY') : refuse('STAFF_NOT_FOUND')
  returnToLine(command, { ticketId: ticket.id, to, reason, handedOff: false })
  return accept(loadTicket(command.tx, ticket.id))
}

/** Today somebody is there to take it or give it up. Of a past day nobody is: it ends with its visit, without a receipt. */
function isPaymentHeld(
  { tx, businessDay }: StaffCommand,
  visit: { readonly id: string; readonly businessDay: string },
): boolean {
  return visit.businessDay === businessDay && findOpenPaymentOfVisit(tx, visit.id) !== undefined
}

function promise(
  command: StaffCommand,
  how: VisitSettlement,
  contactId: string | null,
  settledId: string,
  reason: string,
): void {
  if (how.kind === 'left') return
  const { kind, name, phone, dueAtMs } = how
  const origin = { kind: 'closing', id: settledId } as const
  promiseFollowUp(command, { contactId, kind, name, phone, dueAtMs, about: reason, origin })
}

function endOf({ kind }: VisitSettlement): 'left' | 'appointed' {
  return kind === 'left' ? 'left' : 'appointed'
}

function isOver({ at }: StaffCommand, how: VisitSettlement): boolean {
  return how.kind !== 'left' && how.dueAtMs <= at.atMs
}

function isUnfinished(state: string): boolean {
  return state === 'open' || state === 'parked'
}
