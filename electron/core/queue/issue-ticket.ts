import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { countAhead } from '../../../shared/queue/choose-next-ticket.ts'
import { estimateWait } from '../../../shared/queue/estimate-wait.ts'
import type { Care, IssuedTicket } from '../../../shared/queue/ticket.ts'
import type { StaffCommand } from '../api/command.ts'
import { findContactToJoin, openContact, saveWanted, type JoinRefusal } from '../contact/index.ts'
import { findClosedHall, listServices, listTransactionKinds } from '../hall/index.ts'
import { giveTicket } from './give-ticket.ts'
import { countOpenCounters } from './open-counters.ts'
import { findServiceDay } from './service-day-store.ts'
import { findTicketByLabel, loadTicket } from './store.ts'

type Issue = {
  readonly serviceId: string
  readonly care: Care
  readonly paperNumber?: string | undefined
  readonly atEntrance: boolean
  readonly wanted?: string | undefined
  readonly contactId?: string | undefined
}
type IssueRefusal =
  | 'HALL_CLOSED'
  | 'SERVICE_NOT_FOUND'
  | 'TICKET_NUMBER_TAKEN'
  | 'TICKET_NUMBERS_USED_UP'
  | JoinRefusal

/** Gives the service's next number of the day, or takes over a number on paper (L10); H1: somebody answers for it. */
export function issueTicket(
  command: StaffCommand,
  issue: Issue,
): Result<IssuedTicket, Refusal<IssueRefusal>> {
  const { tx, at, businessDay, rules } = command
  const { serviceId, care, paperNumber } = issue
  // L16: after hours no ticket is given; those who have one are served.
  const closed = findClosedHall(tx, command, at)
  if (closed !== undefined) return closed
  const service = listServices(tx).find(({ id }) => id === serviceId)
  if (service === undefined) return refuse('SERVICE_NOT_FOUND')
  if (paperNumber !== undefined && findTicketByLabel(tx, businessDay, paperNumber) !== undefined)
    return refuse('TICKET_NUMBER_TAKEN')
  const contact = contactOf(command, issue)
  if (!contact.ok) return contact

  const before = findServiceDay(tx, businessDay, serviceId)
  const ticketId = giveTicket(command, { service, care, paperNumber, firstContactId: contact.value })
  if (ticketId === undefined) return refuse('TICKET_NUMBERS_USED_UP')

  const first = before.handedOff + before.targeted
  const waiting = { first, care: before.care, ordinary: before.waiting - first - before.care }
  const peopleAhead = countAhead(waiting, care !== 'ordinary', rules.carePriorityCap)
  const limitSeconds =
    listTransactionKinds(tx).find((kind) => kind.id === service.defaultKindId)?.limitSeconds ?? 300
  const customerMs = before.recentMs ?? limitSeconds * 1000
  const wait = estimateWait({ peopleAhead, openCounters: countOpenCounters(tx, serviceId), customerMs })
  return accept({ ...loadTicket(tx, ticketId), peopleAhead, wait })
}

/** The enquiry that led here, or a new first contact: the guide at the entrance, or who gives the ticket elsewhere. */
function contactOf(
  command: StaffCommand,
  { contactId, atEntrance, wanted, care }: Issue,
): Result<string, Refusal<JoinRefusal>> {
  if (contactId === undefined)
    return accept(openContact(command, { source: atEntrance ? 'guide' : 'ticket', wanted, care }))
  const contact = findContactToJoin(command.tx, contactId)
  if (!contact.ok) return contact
  if (wanted !== undefined) saveWanted(command.tx, contactId, wanted)
  return accept(contactId)
}
