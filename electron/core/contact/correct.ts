import type { FirstContact } from '../../../shared/contact/first-contact.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { findStaff } from '../staff/index.ts'
import { findContact, loadContact, saveCorrection } from './store.ts'

type Correction = { readonly contactId: string; readonly staffId: string; readonly reason: string }

/** H1: the first contact stays on record; a manager says beside it, with a reason, who answers from here on. */
export function correct(
  { tx, at, actor, record }: StaffCommand,
  { contactId, staffId, reason }: Correction,
): Result<FirstContact, Refusal<'CONTACT_NOT_FOUND' | 'STAFF_NOT_FOUND'>> {
  if (findContact(tx, contactId) === undefined) return refuse('CONTACT_NOT_FOUND')
  if (findStaff(tx, staffId)?.active !== true) return refuse('STAFF_NOT_FOUND')
  saveCorrection(tx, contactId, { staffId, reason, byStaffId: actor.staffId, atMs: at.atMs })
  record('contact.corrected', { contactId, staffId })
  return accept(loadContact(tx, contactId))
}

/** L5: whoever answers and goes home names who answers from here on; the caller has looked at both people. */
export function passOnContact(
  { tx, at, actor, record }: StaffCommand,
  contactId: string,
  staffId: string,
  reason: string,
): void {
  saveCorrection(tx, contactId, { staffId, reason, byStaffId: actor.staffId, atMs: at.atMs })
  record('contact.passedOn', { contactId, staffId })
}
