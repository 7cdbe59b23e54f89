import type { Service } from '../../../shared/hall/hall.ts'
import type { Care } from '../../../shared/queue/ticket.ts'
import { lastTicketNumber, ticketLabel } from '../../../shared/queue/ticket-label.ts'
import type { StaffCommand } from '../api/command.ts'
import { saveTicketOfContact } from '../contact/index.ts'
import { saveEvent } from './event-store.ts'
import { saveTicket } from './move-store.ts'
import { beginServiceDay, saveLastNumber } from './service-day-store.ts'
import { findTicketByLabel } from './store.ts'

type Gift = {
  readonly service: Pick<Service, 'id' | 'letter'>
  readonly care: Care
  readonly paperNumber?: string | undefined
  readonly firstContactId: string
}

/** A waiting ticket at the end of the service's line; undefined when the day's numbers are used up. */
export function giveTicket(
  command: StaffCommand,
  { service, care, paperNumber, firstContactId }: Gift,
): string | undefined {
  const { tx, at, businessDay, actor, newId, record } = command
  const { id: serviceId } = service
  const { lastNumber } = beginServiceDay(tx, businessDay, serviceId)
  const label = paperNumber ?? giveNumber(command, service, lastNumber)
  if (label === undefined) return undefined
  const id = newId()
  saveTicket(tx, { id, day: businessDay, serviceId, label, care, firstContactId }, at)
  saveTicketOfContact(tx, firstContactId, id)
  saveEvent(tx, { ticketId: id, type: 'issued', counterId: null }, actor.staffId, at)
  const isPaper = paperNumber !== undefined
  record('queue.ticketIssued', { ticketId: id, serviceId, label, care, isPaper, firstContactId })
  return id
}

/** The next number that no paper ticket has taken before. */
function giveNumber(
  { tx, businessDay }: StaffCommand,
  { id, letter }: Pick<Service, 'id' | 'letter'>,
  lastNumber: number,
): string | undefined {
  for (let number = lastNumber + 1; number <= lastTicketNumber; number += 1) {
    const label = ticketLabel(letter, number)
    if (findTicketByLabel(tx, businessDay, label) !== undefined) continue
    saveLastNumber(tx, businessDay, id, number)
    return label
  }
  return undefined
}
