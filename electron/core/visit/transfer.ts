import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Destination, Ticket } from '../../../shared/queue/ticket.ts'
import type { StaffCommand } from '../api/command.ts'
import {
  checkDestination,
  issueForVisit,
  loadTicket,
  returnToLine,
  type DestinationRefusal,
} from '../queue/index.ts'
import { endVisitAs } from './end-visit-as.ts'
import { findOwnVisit } from './own-work.ts'

type Transfer = { readonly visitId: string; readonly to: Destination; readonly reason: string }

/** Sends the customer on; within the hall nobody has to stand in line a second time from its end. */
export function transfer(
  command: StaffCommand,
  { visitId, to, reason }: Transfer,
): Result<Ticket, Refusal<'VISIT_NOT_FOUND' | 'TRANSACTION_STILL_OPEN' | DestinationRefusal>> {
  const { tx } = command
  const visit = findOwnVisit(command, visitId)
  if (visit === undefined) return refuse('VISIT_NOT_FOUND')
  if (visit.transactions.some((each) => each.state !== 'ended')) return refuse('TRANSACTION_STILL_OPEN')
  const reached = checkDestination(tx, to)
  if (!reached.ok) return reached
  const ticketId =
    visit.ticketId ??
    issueForVisit(command, { serviceId: reached.value.serviceId, contactId: visit.firstContactId })
  endVisitAs(command, visitId, 'transferred', reason)
  returnToLine(command, { ticketId, to, reason, handedOff: true })
  return accept(loadTicket(tx, ticketId))
}
