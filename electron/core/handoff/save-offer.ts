import type { Customer, HandOff, Recipient, Subject } from '../../../shared/handoff/hand-off.ts'
import type { StaffCommand } from '../api/command.ts'
import { addOpenMatter } from '../contact/index.ts'
import { saveEvent } from './event-store.ts'
import { loadHandOff } from './read-hand-off.ts'
import { lastNumberOf, recipientId, saveHandOff } from './store.ts'

export type OfferWords = {
  readonly why: string
  readonly doneSoFar: string
  readonly toldCustomer: string
}
export type NewOffer = OfferWords & {
  readonly subject: Subject
  readonly contactId: string
  readonly ticketId: string | null
  readonly to: Recipient
  readonly customer: Customer | undefined
  /** H2: without one the hall's rule counts. */
  readonly dueAtMs: number | undefined
}

/** The hand-off's row, first event and change; the caller has looked at the subject and the recipient. */
export function saveOffer(command: StaffCommand, { dueAtMs, ...offered }: NewOffer): HandOff {
  const { tx, at, actor, businessDay, newId, record } = command
  const { subject, contactId, ticketId, to, why } = offered
  const id = newId()
  const year = Number(businessDay.slice(0, 4))
  const number = lastNumberOf(tx, year) + 1
  const due = dueAtMs ?? usualDueOf(command)
  const senderId = actor.staffId
  const numbered = { id, year, number, businessDay, contactId, subject, ticketId }
  saveHandOff(tx, { ...offered, ...numbered, senderId, atMs: at.atMs, dueAtMs: due })
  saveEvent(tx, id, { type: 'offered', text: why }, { staffId: senderId, atMs: at.atMs })
  addOpenMatter(command, contactId)
  record('handoff.offered', { ...numbered, to: to.kind, toId: recipientId(to), senderId, dueAtMs: due })
  return loadHandOff(tx, id)
}

/** H2 */
export function usualDueOf({ at, rules }: StaffCommand): number {
  return at.atMs + rules.handOffDueHours * 3600_000
}
