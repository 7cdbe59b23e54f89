import type { FirstContact } from '../../../shared/contact/first-contact.ts'
import type { Moment } from '../../../shared/kernel/time.ts'
import type { Reader } from '../database/database.ts'
import { findTicket } from '../queue/index.ts'

/** Whose list it is, and when. */
export type Asking = { readonly tx: Reader; readonly at: Moment; readonly staffId: string }

/** What is due within this is passed on before its owner goes home (L5). */
export const goingHomeMs = 36 * 3600_000

export function labelOf({ tx }: Asking, contact: FirstContact | undefined): string | null {
  return typeof contact?.ticketId === 'string' ? (findTicket(tx, contact.ticketId)?.label ?? null) : null
}

export function dueOf(
  { at }: Asking,
  dueAtMs: number,
): { readonly dueAtMs: number; readonly overdue: boolean } {
  return { dueAtMs, overdue: dueAtMs < at.atMs }
}
