import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { countAhead } from '../../../shared/queue/choose-next-ticket.ts'
import { estimateWait } from '../../../shared/queue/estimate-wait.ts'
import type { Care, IssuedTicket } from '../../../shared/queue/ticket.ts'
import { lastTicketNumber, ticketLabel } from '../../../shared/queue/ticket-label.ts'
import type { StaffCommand } from '../api/command.ts'
import { listServices, listTransactionKinds } from '../hall/index.ts'
import { countOpenCounters } from './open-counters.ts'
import { beginServiceDay, saveLastNumber } from './service-day-store.ts'
import { findTicket, findTicketByLabel, saveEvent, saveTicket, withoutPlace } from './store.ts'

type Issue = { readonly serviceId: string; readonly care: Care; readonly paperNumber?: string | undefined }
type IssueRefusal = 'SERVICE_NOT_FOUND' | 'TICKET_NUMBER_TAKEN' | 'TICKET_NUMBERS_USED_UP'

/** Gives the service's next number of the day, or takes over a number on paper (L10). */
export function issueTicket(
  command: StaffCommand,
  { serviceId, care, paperNumber }: Issue,
): Result<IssuedTicket, Refusal<IssueRefusal>> {
  const { tx, at, businessDay, actor, rules, newId, record } = command
  const service = listServices(tx).find(({ id }) => id === serviceId)
  if (service === undefined) return refuse('SERVICE_NOT_FOUND')
  const day = beginServiceDay(tx, businessDay, serviceId)
  if (paperNumber !== undefined && findTicketByLabel(tx, businessDay, paperNumber) !== undefined)
    return refuse('TICKET_NUMBER_TAKEN')
  const label = paperNumber ?? giveNumber(command, service.letter, serviceId, day.lastNumber)
  if (label === undefined) return refuse('TICKET_NUMBERS_USED_UP')

  const id = newId()
  saveTicket(tx, { id, day: businessDay, serviceId, label, care }, at)
  saveEvent(tx, { ticketId: id, type: 'issued', counterId: null }, actor.staffId, at)
  record('queue.ticketIssued', { ticketId: id, serviceId, label, care, isPaper: paperNumber !== undefined })

  const waiting = { care: day.waitingCare, ordinary: day.waiting - day.waitingCare }
  const peopleAhead = countAhead(waiting, care !== 'ordinary', rules.carePriorityCap)
  const limitSeconds =
    listTransactionKinds(tx).find((kind) => kind.id === service.defaultKindId)?.limitSeconds ?? 300
  const customerMs = day.recentMs ?? limitSeconds * 1000
  const wait = estimateWait({ peopleAhead, openCounters: countOpenCounters(tx, serviceId), customerMs })
  const ticket = findTicket(tx, id)
  if (ticket === undefined) throw new Error(`ticket ${id} was not written`)
  return accept({ ...withoutPlace(ticket), peopleAhead, wait })
}

/** The next number that no paper ticket has taken before; undefined when the day's numbers are used up. */
function giveNumber(
  { tx, businessDay }: StaffCommand,
  letter: string,
  serviceId: string,
  lastNumber: number,
): string | undefined {
  for (let number = lastNumber + 1; number <= lastTicketNumber; number += 1) {
    const label = ticketLabel(letter, number)
    if (findTicketByLabel(tx, businessDay, label) !== undefined) continue
    saveLastNumber(tx, businessDay, serviceId, number)
    return label
  }
  return undefined
}
