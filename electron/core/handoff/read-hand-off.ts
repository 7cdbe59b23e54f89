import {
  handOffNumber,
  type HandOff,
  type Recipient,
  type Subject,
} from '../../../shared/handoff/hand-off.ts'
import type { HandOffState } from '../../../shared/handoff/hand-off-states.ts'
import type { StaffRef } from '../../../shared/staff/staff-ref.ts'
import { findContact } from '../contact/index.ts'
import type { Reader } from '../database/database.ts'
import { listCounters } from '../hall/index.ts'
import { findTicket } from '../queue/index.ts'
import { findStaff, loadStaffRef } from '../staff/index.ts'
import { listEvents } from './event-store.ts'
import { findPlace } from './place-store.ts'
import { handOffRows, type HandOffRow } from './store.ts'

export function findHandOff(reader: Reader, id: string): HandOff | undefined {
  const row = handOffRows.find(reader, id)
  return row && toHandOff(reader, row)
}

export function loadHandOff(reader: Reader, id: string): HandOff {
  const handOff = findHandOff(reader, id)
  if (handOff === undefined) throw new Error(`no hand-off ${id}`)
  return handOff
}

export function toHandOff(reader: Reader, row: HandOffRow): HandOff {
  const to = recipientOf(row)
  const sender = loadStaffRef(reader, row.sender_staff_id)
  const holder = row.holder_staff_id === null ? null : loadStaffRef(reader, row.holder_staff_id)
  const state = row.state as HandOffState
  return {
    id: row.id,
    number: handOffNumber(row.year, row.number),
    businessDay: row.business_day,
    firstContactId: row.first_contact_id,
    subject: { kind: row.subject_kind as Subject['kind'], id: row.subject_id },
    ticketLabel: row.ticket_id === null ? null : (findTicket(reader, row.ticket_id)?.label ?? null),
    to,
    counterNumber:
      to.kind === 'counter'
        ? (listCounters(reader).find(({ id }) => id === to.counterId)?.number ?? null)
        : null,
    person: to.kind === 'person' ? loadStaffRef(reader, to.staffId) : null,
    place: to.kind === 'post' || to.kind === 'department' ? (findPlace(reader, to.placeId) ?? null) : null,
    sender,
    holder,
    responsible: responsibleFor(reader, state, sender, holder, row.first_contact_id),
    state,
    why: row.why,
    doneSoFar: row.done_so_far,
    toldCustomer: row.told_customer,
    customer:
      row.customer_name === null || row.customer_phone === null
        ? null
        : { name: row.customer_name, phone: row.customer_phone },
    offeredAtMs: row.offered_at_ms,
    dueAtMs: row.due_at_ms,
    outcome: row.outcome,
    events: listEvents(reader, row.id),
  }
}

/**
 * H1, H2: never nobody. The sender until it is accepted, then who holds it, and the first contact until it is told; in the
 * place of a sender who works here no more, the first contact too.
 */
function responsibleFor(
  reader: Reader,
  state: HandOffState,
  sender: StaffRef,
  holder: StaffRef | null,
  contactId: string,
): StaffRef {
  if (state === 'accepted' && holder !== null) return holder
  const isSenders = state !== 'done' && state !== 'told'
  if (isSenders && findStaff(reader, sender.id)?.active === true) return sender
  const contact = findContact(reader, contactId)
  return contact === undefined ? sender : loadStaffRef(reader, contact.staffId)
}

function recipientOf({ to_kind: kind, to_id: id }: HandOffRow): Recipient {
  switch (kind) {
    case 'counter':
      return { kind, counterId: id }
    case 'person':
      return { kind, staffId: id }
    case 'post':
    case 'department':
      return { kind, placeId: id }
    default:
      throw new Error(`no recipient ${kind}`)
  }
}
