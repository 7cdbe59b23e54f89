import type { Customer, HandOff, Recipient, Subject } from '../../../shared/handoff/hand-off.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { addOpenMatter, findContact } from '../contact/index.ts'
import { issueForVisit, checkDestination, returnToLine } from '../queue/index.ts'
import { endVisitAs, findVisit, type KnownVisit } from '../visit/index.ts'
import { checkRecipient, type RecipientRefusal } from './check-recipient.ts'
import { saveEvent } from './event-store.ts'
import { loadHandOff } from './read-hand-off.ts'
import { lastNumberOf, recipientId, saveHandOff } from './store.ts'

type Offer = {
  readonly subject: Subject
  readonly to: Recipient
  readonly why: string
  readonly doneSoFar: string
  readonly toldCustomer: string
  readonly dueAtMs?: number | undefined
  readonly customer?: Customer | undefined
}
type OfferRefusal = RecipientRefusal | 'SUBJECT_NOT_FOUND' | 'TRANSACTION_STILL_OPEN' | 'DUE_IN_THE_PAST'

/** H1, H2: passes work on; whoever passes it on answers for it until it is accepted. */
export function offer(
  command: StaffCommand,
  { subject, to, customer, dueAtMs, ...words }: Offer,
): Result<HandOff, Refusal<OfferRefusal>> {
  const { tx, at, actor, businessDay, rules, newId, record } = command
  const due = dueAtMs ?? at.atMs + rules.handOffDueHours * 3600_000
  if (due <= at.atMs) return refuse('DUE_IN_THE_PAST')
  const found = findSubject(command, subject)
  if (!found.ok) return found
  const { visit, contactId } = found.value
  const fit = checkRecipient(command, to, customer, visit !== undefined)
  if (!fit.ok) return fit
  const sent = visit === undefined ? null : sendOn(command, visit, to, words.why)
  if (sent !== null && !sent.ok) return sent
  const id = newId()
  const year = Number(businessDay.slice(0, 4))
  const number = lastNumberOf(tx, year) + 1
  const ticketId = sent?.value ?? null
  const senderId = actor.staffId
  const numbered = { id, year, number, businessDay, contactId, subject, ticketId }
  saveHandOff(tx, { ...numbered, ...words, to, senderId, customer, atMs: at.atMs, dueAtMs: due })
  saveEvent(tx, id, { type: 'offered', text: words.why }, { staffId: senderId, atMs: at.atMs })
  addOpenMatter(command, contactId)
  record('handoff.offered', {
    ...numbered,
    to: to.kind,
    toId: recipientId(to),
    senderId,
    dueAtMs: due,
  })
  return accept(loadHandOff(tx, id))
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
