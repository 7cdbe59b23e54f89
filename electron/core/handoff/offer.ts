import type { Customer, HandOff, Recipient, Subject } from '../../../shared/handoff/hand-off.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { findContact } from '../contact/index.ts'
import { issueForVisit, checkDestination, returnToLine } from '../queue/index.ts'
import { endVisitAs, findVisit, type KnownVisit } from '../visit/index.ts'
import { checkRecipient, type RecipientRefusal } from './check-recipient.ts'
import { saveOffer, usualDueOf, type OfferWords } from './save-offer.ts'

type Offer = OfferWords & {
  readonly subject: Subject
  readonly to: Recipient
  readonly dueAtMs?: number | undefined
  readonly customer?: Customer | undefined
}
type OfferRefusal = RecipientRefusal | 'SUBJECT_NOT_FOUND' | 'TRANSACTION_STILL_OPEN' | 'DUE_IN_THE_PAST'

/** H1, H2: passes work on; whoever passes it on answers for it until it is accepted. */
export function offer(
  command: StaffCommand,
  { subject, to, customer, dueAtMs, ...words }: Offer,
): Result<HandOff, Refusal<OfferRefusal>> {
  const due = dueAtMs ?? usualDueOf(command)
  if (due <= command.at.atMs) return refuse('DUE_IN_THE_PAST')
  const found = findSubject(command, subject)
  if (!found.ok) return found
  const { visit, contactId } = found.value
  const fit = checkRecipient(command, to, customer, visit !== undefined)
  if (!fit.ok) return fit
  const sent = visit === undefined ? null : sendOn(command, visit, to, words.why)
  if (sent !== null && !sent.ok) return sent
  const ticketId = sent?.value ?? null
  return accept(saveOffer(command, { ...words, subject, contactId, ticketId, to, customer, dueAtMs: due }))
}

type Found = { readonly visit: KnownVisit | undefined; readonly contactId: string }

/** The sender's own: a visit at the counter or parked, an enquiry that they answer for. */
function findSubject(
  { tx, at, actor }: StaffCommand,
  { kind, id }: Subject,
): Result<Found, Refusal<'SUBJECT_NOT_FOUND' | 'TRANSACTION_STILL_OPEN'>> {
  if (kind === 'visit') {
    const visit = findVisit(tx, id, at)
    const isOwn = visit?.staffId === actor.staffId && (visit.state === 'open' || visit.state === 'parked')
    if (visit === undefined || !isOwn) return refuse('SUBJECT_NOT_FOUND')
    return accept({ visit, contactId: visit.firstContactId })
  }
  const contact = kind === 'enquiry' ? findContact(tx, id) : undefined
  const isMine = contact?.staffId === actor.staffId || actor.role !== 'clerk'
  if (contact?.source !== 'enquiry' || contact.closedAtMs !== null || !isMine)
    return refuse('SUBJECT_NOT_FOUND')
  return accept({ visit: undefined, contactId: contact.id })
}

/** To a counter or person the customer goes along; to a post or department the visit is finished here as any other. */
function sendOn(
  command: StaffCommand,
  visit: KnownVisit,
  to: Recipient,
  reason: string,
): Result<string | null, Refusal<RecipientRefusal | 'TRANSACTION_STILL_OPEN'>> {
  if (to.kind === 'post' || to.kind === 'department') return accept(visit.ticketId)
  if (visit.transactions.some(({ state }) => state !== 'ended')) return refuse('TRANSACTION_STILL_OPEN')
  const reached = checkDestination(command.tx, to)
  if (!reached.ok) return refuse('TARGET_AWAY')
  const { firstContactId: contactId } = visit
  const ticketId = visit.ticketId ?? issueForVisit(command, { serviceId: reached.value.serviceId, contactId })
  endVisitAs(command, visit.id, 'handed-off', reason)
  returnToLine(command, { ticketId, to, reason, handedOff: true })
  return accept(ticketId)
}
