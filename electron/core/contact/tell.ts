import type { FirstContact } from '../../../shared/contact/first-contact.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { closeContact } from './close-contact.ts'
import { findContact, loadContact, saveTold } from './store.ts'

type TellRefusal =
  | 'CONTACT_NOT_FOUND'
  | 'CONTACT_NOT_YOURS'
  | 'CONTACT_ALREADY_CLOSED'
  | 'CONTACT_STILL_OPEN_MATTERS'

/** H1: the outcome was told to the customer, which ends what the first contact answers for. */
export function markTold(
  command: StaffCommand,
  { contactId, words }: { readonly contactId: string; readonly words: string },
): Result<FirstContact, Refusal<TellRefusal>> {
  const { tx, actor } = command
  const contact = findContact(tx, contactId)
  if (contact === undefined) return refuse('CONTACT_NOT_FOUND')
  if (contact.staffId !== actor.staffId && actor.role === 'clerk') return refuse('CONTACT_NOT_YOURS')
  if (contact.closedAtMs !== null) return refuse('CONTACT_ALREADY_CLOSED')
  const { openMatters } = contact
  if (openMatters > 0) return refuse('CONTACT_STILL_OPEN_MATTERS', { openMatters })
  saveTold(tx, contactId, words)
  closeContact(command, contactId, 'told')
  return accept(loadContact(tx, contactId))
}

/** H3: an enquiry that could be answered at once. */
export function answerEnquiry(
  command: StaffCommand,
  { contactId, answer }: { readonly contactId: string; readonly answer: string },
): Result<FirstContact, Refusal<TellRefusal | 'CONTACT_IS_NO_ENQUIRY'>> {
  const source = findContact(command.tx, contactId)?.source
  if (source !== undefined && source !== 'enquiry') return refuse('CONTACT_IS_NO_ENQUIRY')
  return markTold(command, { contactId, words: answer })
}
