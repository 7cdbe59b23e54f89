import type { ContactEnd } from '../../../shared/contact/first-contact.ts'
import type { StaffCommand } from '../api/command.ts'
import { removeOpenMatter } from './open-matters.ts'
import { saveClosed, saveLastMatter } from './store.ts'

type Scope = Pick<StaffCommand, 'tx' | 'at' | 'record'>

/** The end of what the first contact answers for; nothing happens when it is closed, or while matters of it are open. */
export function closeContact({ tx, at, record }: Scope, contactId: string, how: ContactEnd): void {
  if (saveClosed(tx, contactId, how, at.atMs)) record('contact.closed', { contactId, how })
}

/** A matter of the customer's has come to its end: the last one closes the contact, others leave it open. */
export function endMatter(scope: Scope, contactId: string, how: ContactEnd): void {
  if (saveLastMatter(scope.tx, contactId, how, scope.at.atMs))
    scope.record('contact.closed', { contactId, how })
  else removeOpenMatter(scope, contactId)
}
