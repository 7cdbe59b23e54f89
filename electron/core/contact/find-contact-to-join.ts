import type { FirstContact } from '../../../shared/contact/first-contact.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Reader } from '../database/database.ts'
import { findContact } from './store.ts'

export type JoinRefusal = 'CONTACT_NOT_FOUND' | 'CONTACT_ALREADY_CLOSED'

/** The enquiry that leads to a ticket or a visit: it must still be open. */
export function findContactToJoin(
  reader: Reader,
  contactId: string,
): Result<FirstContact, Refusal<JoinRefusal>> {
  const contact = findContact(reader, contactId)
  if (contact === undefined) return refuse('CONTACT_NOT_FOUND')
  return contact.closedAtMs === null ? accept(contact) : refuse('CONTACT_ALREADY_CLOSED')
}
