import type { StaffCommand } from '../api/command.ts'
import { saveMatters, saveReopened } from './store.ts'

type Scope = Pick<StaffCommand, 'tx' | 'record'>

/** H1: something of the customer's is going on again: a ticket, a visit, a hand-off, a follow-up. Opens what was closed. */
export function addOpenMatter({ tx, record }: Scope, contactId: string): void {
  if (saveReopened(tx, contactId)) record('contact.reopened', { contactId })
  saveMatters(tx, contactId, 1)
}

/** One of them has come to its end; the contact stays open until somebody closes it. */
export function removeOpenMatter({ tx }: Pick<Scope, 'tx'>, contactId: string): void {
  saveMatters(tx, contactId, -1)
}
