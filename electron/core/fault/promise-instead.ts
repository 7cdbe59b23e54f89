import { isAffected } from '../../../shared/fault/affected.ts'
import type { FaultSlip } from '../../../shared/fault/fault.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { endStates } from '../../../shared/kernel/state-table.ts'
import { ticketStates } from '../../../shared/queue/ticket-states.ts'
import type { Ticket } from '../../../shared/queue/ticket.ts'
import type { StaffCommand } from '../api/command.ts'
import { findOpenPaymentOfVisit } from '../cashier/index.ts'
import { findSessionOfStaff, listCounterViews } from '../counter/index.ts'
import { loadFollowUp, promiseFollowUp } from '../followup/index.ts'
import { listServices } from '../hall/index.ts'
import { endTicketBySettlement, findTicket } from '../queue/index.ts'
import { loadStaffRef } from '../staff/index.ts'
import { findOpenVisitOfTicket } from '../visit/index.ts'
import { savePromise } from './leftover-store.ts'
import { findFault, type FaultRow } from './store.ts'

type Promised = {
  readonly faultId: string
  readonly ticketId: string
  readonly kind: 'appointment' | 'call-back'
  readonly name: string
  readonly phone: string
  readonly dueAtMs: number
}
type PromiseRefusal =
  | 'FAULT_NOT_FOUND'
  | 'FAULT_ENDED'
  | 'FAULT_STILL_SHORT'
  | 'TICKET_NOT_FOUND'
  | 'TICKET_ALREADY_ENDED'
  | 'TICKET_NOT_AFFECTED'
  | 'TICKET_BEING_SERVED'
  | 'PAYMENT_STILL_OPEN'
  | 'DUE_IN_THE_PAST'

const ends = endStates(ticketStates)

/** P2: instead of waiting on, the customer goes home with a promise; the ticket ends as appointed, never as served (L15). */
export function promiseInstead(
  command: StaffCommand,
  { faultId, ticketId, kind, name, phone, dueAtMs }: Promised,
): Result<FaultSlip, Refusal<PromiseRefusal>> {
  const { tx, at, actor, hall, record } = command
  const fault = findFault(tx, faultId)
  if (fault === undefined) return refuse('FAULT_NOT_FOUND')
  const ticket = findTicket(tx, ticketId)
  if (ticket === undefined) return refuse('TICKET_NOT_FOUND')
  const reason = whyNot(command, fault, ticket)
  if (reason !== undefined) return refuse(reason)
  if (dueAtMs <= at.atMs) return refuse('DUE_IN_THE_PAST')

  // The promise first: the first contact is never without an open matter in between (H1).
  const followUpId = promiseFollowUp(command, {
    contactId: ticket.firstContactId,
    kind,
    name,
    phone,
    dueAtMs,
    about: ticket.wanted ?? nameOfService(command, ticket.serviceId),
    origin: { kind: 'fault', id: faultId },
  })
  endTicketBySettlement(command, { ticketId, state: 'appointed', reason: `fault ${fault.cause}` })
  savePromise(tx, faultId, { followUpId, ticketId, promisedAtMs: at.atMs })
  record('fault.promised', { faultId, ticketId, followUpId, kind, dueAtMs })
  const { state, owner } = loadFollowUp(command, followUpId)
  return accept({
    followUpId,
    ticketId,
    ticketLabel: ticket.label,
    kind,
    state,
    owner,
    name,
    phone,
    dueAtMs,
    promisedAtMs: at.atMs,
    hallName: hall.name,
    timeZone: hall.timeZone,
    cause: fault.cause,
    promisedBy: loadStaffRef(tx, actor.staffId),
  })
}

function whyNot(
  { tx, actor, businessDay }: StaffCommand,
  fault: FaultRow,
  ticket: Ticket,
): PromiseRefusal | undefined {
  if (fault.endedAtMs !== null) return 'FAULT_ENDED'
  if (fault.state !== 'long') return 'FAULT_STILL_SHORT'
  if (ends.includes(ticket.state)) return 'TICKET_ALREADY_ENDED'
  const isToday = ticket.businessDay === businessDay
  if (!isToday || !isAffected(fault, ticket, listCounterViews(tx))) return 'TICKET_NOT_AFFECTED'
  // L13: whom another counter has called or serves is theirs.
  const isAtCounter = ticket.state === 'called' || ticket.state === 'serving'
  if (isAtCounter && findSessionOfStaff(tx, actor.staffId)?.counterId !== ticket.counterId)
    return 'TICKET_BEING_SERVED'
  const visit = findOpenVisitOfTicket(tx, ticket.id)
  const payment = visit && findOpenPaymentOfVisit(tx, visit.id)
  return payment === undefined ? undefined : 'PAYMENT_STILL_OPEN'
}

/** What the promise is about, where the customer did not say. */
function nameOfService({ tx }: StaffCommand, serviceId: string): string {
  return listServices(tx).find(({ id }) => id === serviceId)?.nameZh ?? '业务'
}
