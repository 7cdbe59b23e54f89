import type { FirstContact } from '../../../shared/contact/first-contact.ts'
import { accept, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Care } from '../../../shared/queue/ticket.ts'
import type { StaffCommand } from '../api/command.ts'
import { openContact } from './open-contact.ts'
import { loadContact } from './store.ts'

type Enquiry = { readonly wanted: string; readonly care: Care }

/** H1, H3: somebody asks on the way; whoever was asked answers for it from now on. */
export function openEnquiry(
  command: StaffCommand,
  { wanted, care }: Enquiry,
): Result<FirstContact, Refusal<never>> {
  const contactId = openContact(command, { source: 'enquiry', wanted, care })
  command.record('contact.enquiryOpened', { contactId, care })
  return accept(loadContact(command.tx, contactId))
}
