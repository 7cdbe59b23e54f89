import type { StaffCommand } from '../api/command.ts'
import { findContact } from '../contact/index.ts'
import { listServices } from '../hall/index.ts'
import { giveTicket } from './give-ticket.ts'

/** A customer who came without a ticket and must queue again gets the service's next number; returns the ticket's id. */
export function issueForVisit(
  command: StaffCommand,
  { serviceId, contactId }: { readonly serviceId: string; readonly contactId: string },
): string {
  const service = listServices(command.tx).find(({ id }) => id === serviceId)
  if (service === undefined) throw new Error(`no service ${serviceId}`)
  const care = findContact(command.tx, contactId)?.care ?? 'ordinary'
  const ticketId = giveTicket(command, { service, care, firstContactId: contactId })
  if (ticketId === undefined) throw new Error(`the numbers of ${service.letter} are used up`)
  return ticketId
}
