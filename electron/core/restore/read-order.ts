import type { HandOff } from '../../../shared/handoff/hand-off.ts'
import { restoreNumber, type RestoreOrder } from '../../../shared/restore/restore-order.ts'
import type { RestoreState } from '../../../shared/restore/restore-states.ts'
import type { StaffRef } from '../../../shared/staff/staff-ref.ts'
import { findAccount } from '../account/index.ts'
import { findContact } from '../contact/index.ts'
import type { Reader } from '../database/database.ts'
import { findHandOff } from '../handoff/index.ts'
import { findStaff, loadStaffRef } from '../staff/index.ts'
import { listEvents } from './event-store.ts'
import { restoreRows, type RestoreRow } from './store.ts'

export function findOrder(reader: Reader, id: string): RestoreOrder | undefined {
  const row = restoreRows.find(reader, id)
  return row && toOrder(reader, row)
}

export function loadOrder(reader: Reader, id: string): RestoreOrder {
  const order = findOrder(reader, id)
  if (order === undefined) throw new Error(`no restore order ${id}`)
  return order
}

/** By due time, those without a deadline first. */
export function listOpenOrders(reader: Reader, limit: number): RestoreOrder[] {
  return restoreRows.open(reader, limit).map((row) => toOrder(reader, row))
}

/** Open, and no hand-off says whose they are: by due time, those without a deadline first. */
export function listOrdersNotHandedOff(reader: Reader): RestoreOrder[] {
  return restoreRows.notHandedOff(reader).map((row) => toOrder(reader, row))
}

export function toOrder(reader: Reader, row: RestoreRow): RestoreOrder {
  const account = findAccount(reader, row.account_number)
  if (account === undefined) throw new Error(`no account of restore order ${row.id}`)
  const handOff = row.hand_off_id === null ? undefined : findHandOff(reader, row.hand_off_id)
  return {
    id: row.id,
    number: restoreNumber(row.year, row.number),
    businessDay: row.business_day,
    accountNumber: row.account_number,
    customer: { name: account.name, phone: account.phone, address: account.address },
    receiptId: row.receipt_id,
    firstContactId: row.first_contact_id,
    clerk: loadStaffRef(reader, row.staff_id),
    responsible: responsibleFor(reader, row, handOff),
    state: row.state as RestoreState,
    openedAtMs: row.opened_at_ms,
    dueAtMs: row.due_at_ms,
    unknownYear: row.unknown_year,
    handOff: handOff === undefined ? null : { id: handOff.id, number: handOff.number, state: handOff.state },
    events: listEvents(reader, row.id),
  }
}

/** H1: never nobody; in the place of a clerk who works here no more, the customer's first contact. */
function responsibleFor(reader: Reader, row: RestoreRow, handOff: HandOff | undefined): StaffRef {
  if (handOff !== undefined) return handOff.responsible
  const isHere = findStaff(reader, row.staff_id)?.active === true
  const contact = isHere ? undefined : findContact(reader, row.first_contact_id)
  return loadStaffRef(reader, contact?.staffId ?? row.staff_id)
}
