import type {
  ContactCorrection,
  ContactEnd,
  ContactSource,
  FirstContact,
} from '../../../shared/contact/first-contact.ts'
import type { Care } from '../../../shared/queue/ticket.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const contacts = sql
  .selectFrom('first_contact')
  .select(['id', 'business_day as businessDay', 'source', 'responsible_staff_id as staffId'])
  .select(['staff_id as openedByStaffId', 'opened_at_ms as openedAtMs', 'care', 'wanted'])
  .select(['ticket_id as ticketId', 'open_matters as openMatters'])
  .select(['closed_at_ms as closedAtMs', 'closed_how as closedHow', 'told'])
const selectContact = statement<{ id: string }>()((param) => contacts.where('id', '=', param.id))
const selectOpen = statement<{ limit: number }>()((param) =>
  contacts.where('closed_at_ms', 'is', null).orderBy('opened_at_ms').limit(param.limit),
)
const selectOpenOf = statement<{ staffId: string; limit: number }>()((param) =>
  contacts
    .where('closed_at_ms', 'is', null)
    .where('responsible_staff_id', '=', param.staffId)
    .orderBy('opened_at_ms')
    .limit(param.limit),
)
const insertContact = statement<NewContact>()((param) =>
  sql.insertInto('first_contact').values({
    id: param.id,
    business_day: param.businessDay,
    staff_id: param.staffId,
    responsible_staff_id: param.staffId,
    source: param.source,
    care: param.care,
    wanted: param.wanted,
    ticket_id: param.ticketId,
    opened_at_ms: param.atMs,
  }),
)
const updateTicket = statement<{ id: string; ticketId: string }>()((param) =>
  sql
    .updateTable('first_contact')
    .set((each) => ({ ticket_id: param.ticketId, open_matters: each('open_matters', '+', 1) }))
    .where('id', '=', param.id),
)
const updateWanted = statement<{ id: string; wanted: string }>()((param) =>
  sql.updateTable('first_contact').set({ wanted: param.wanted }).where('id', '=', param.id),
)
const updateMatters = statement<{ id: string; by: number }>()((param) =>
  sql
    .updateTable('first_contact')
    .set((each) => ({ open_matters: each('open_matters', '+', param.by) }))
    .where('id', '=', param.id),
)
const updateReopened = statement<{ id: string }>()((param) =>
  sql
    .updateTable('first_contact')
    .set({ closed_at_ms: null, closed_how: null })
    .where('id', '=', param.id)
    .where('closed_at_ms', 'is not', null),
)
const updateClosed = statement<{ id: string; how: string; atMs: number }>()((param) =>
  sql
    .updateTable('first_contact')
    .set({ closed_at_ms: param.atMs, closed_how: param.how })
    .where('id', '=', param.id)
    .where('closed_at_ms', 'is', null)
    .where('open_matters', '=', 0),
)
const updateLastMatter = statement<{ id: string; how: string; atMs: number }>()((param) =>
  sql
    .updateTable('first_contact')
    .set({ open_matters: 0, closed_at_ms: param.atMs, closed_how: param.how })
    .where('id', '=', param.id)
    .where('closed_at_ms', 'is', null)
    .where('open_matters', '=', 1),
)
const updateTold = statement<{ id: string; told: string }>()((param) =>
  sql.updateTable('first_contact').set({ told: param.told }).where('id', '=', param.id),
)
const updateResponsible = statement<{ id: string; staffId: string }>()((param) =>
  sql.updateTable('first_contact').set({ responsible_staff_id: param.staffId }).where('id', '=', param.id),
)
const insertCorrection = statement<{ contactId: string } & ContactCorrection>()((param) =>
  sql.insertInto('first_contact_correction').values({
    first_contact_id: param.contactId,
    staff_id: param.staffId,
    reason: param.reason,
    by_staff_id: param.byStaffId,
    at_ms: param.atMs,
  }),
)
const selectCorrections = statement<{ contactId: string }>()((param) =>
  sql
    .selectFrom('first_contact_correction')
    .select(['staff_id as staffId', 'reason', 'by_staff_id as byStaffId', 'at_ms as atMs'])
    .where('first_contact_id', '=', param.contactId)
    .orderBy('id'),
)

export type NewContact = {
  readonly id: string
  readonly businessDay: string
  readonly staffId: string
  readonly source: ContactSource
  readonly care: Care
  readonly wanted: string | null
  readonly ticketId: string | null
  readonly atMs: number
}

export function findContact(reader: Reader, contactId: string): FirstContact | undefined {
  const row = reader.first(selectContact, { id: contactId })
  return row && toContact(row)
}

export function loadContact(reader: Reader, contactId: string): FirstContact {
  const contact = findContact(reader, contactId)
  if (contact === undefined) throw new Error(`no first contact ${contactId}`)
  return contact
}

/** Everybody's open ones, oldest first. */
export function listOpenContacts(reader: Reader, limit: number): FirstContact[] {
  return reader.all(selectOpen, { limit }).map(toContact)
}

/** H1: those this person answers for now, oldest first. */
export function listOpenContactsOf(reader: Reader, staffId: string, limit = 500): FirstContact[] {
  return reader.all(selectOpenOf, { staffId, limit }).map(toContact)
}

export function listCorrections(reader: Reader, contactId: string): ContactCorrection[] {
  return reader.all(selectCorrections, { contactId })
}

export function saveContact(writer: Writer, contact: NewContact): void {
  writer.run(insertContact, contact)
}

/** The ticket is the customer's from here on, and a matter of theirs until its end. */
export function saveTicketOfContact(writer: Writer, contactId: string, ticketId: string): void {
  writer.run(updateTicket, { id: contactId, ticketId })
}

export function saveWanted(writer: Writer, contactId: string, wanted: string): void {
  writer.run(updateWanted, { id: contactId, wanted })
}

export function saveMatters(writer: Writer, contactId: string, by: 1 | -1): void {
  writer.run(updateMatters, { id: contactId, by })
}

/** Whether it was closed before. */
export function saveReopened(writer: Writer, contactId: string): boolean {
  return writer.run(updateReopened, { id: contactId }) > 0
}

/** Whether it was open, with nothing of the customer's going on any more. */
export function saveClosed(writer: Writer, contactId: string, how: ContactEnd, atMs: number): boolean {
  return writer.run(updateClosed, { id: contactId, how, atMs }) > 0
}

/** Ends what was open last and closes with it, in one step; whether it was so. */
export function saveLastMatter(writer: Writer, contactId: string, how: ContactEnd, atMs: number): boolean {
  return writer.run(updateLastMatter, { id: contactId, how, atMs }) > 0
}

export function saveTold(writer: Writer, contactId: string, told: string): void {
  writer.run(updateTold, { id: contactId, told })
}

export function saveCorrection(writer: Writer, contactId: string, correction: ContactCorrection): void {
  writer.run(insertCorrection, { contactId, ...correction })
  writer.run(updateResponsible, { id: contactId, staffId: correction.staffId })
}

type Row = Omit<FirstContact, 'source' | 'care' | 'closedHow'> & {
  readonly source: string
  readonly care: string
  readonly closedHow: string | null
}

function toContact(row: Row): FirstContact {
  return {
    ...row,
    source: row.source as ContactSource,
    care: row.care as Care,
    closedHow: row.closedHow as ContactEnd | null,
  }
}
