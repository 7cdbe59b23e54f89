import { cutOffForArrears } from '../../../shared/account/account.ts'
import { restoreNumber, type RestoreOrder } from '../../../shared/restore/restore-order.ts'
import { findAccount, listOpenBills } from '../account/index.ts'
import { raiseAlarm } from '../alarm/index.ts'
import type { StaffCommand } from '../api/command.ts'
import { addOpenMatter } from '../contact/index.ts'
import { findRepairPost } from '../handoff/index.ts'
import { findVisit } from '../visit/index.ts'
import { dueOf } from './due.ts'
import { saveEvent } from './event-store.ts'
import { giveToPost } from './give-to-post.ts'
import { loadOrder } from './read-order.ts'
import { hasPaidBill, lastNumberOf, restoreRows, saveOrder, type NewRestoreOrder } from './store.ts'

type Paid = {
  readonly accountNumber: string
  /** Stored already, with its lines. */
  readonly receiptId: string
  readonly visitId: string
}

/**
 * C6: part of the command that writes a receipt, after its lines are stored. Where the account is cut off for arrears and this
 * receipt paid the last of them, a restore order opens in the same commit and is handed to the repair post in the clerk's name;
 * the visit goes on. Undefined where there is nothing to restore, or where an order is open already.
 */
export function openRestoreOrderIfPaidUp(command: StaffCommand, paid: Paid): RestoreOrder | undefined {
  return isToBeRestored(command, paid) ? openOrder(command, paid) : undefined
}

function isToBeRestored({ tx }: StaffCommand, { accountNumber, receiptId }: Paid): boolean {
  return (
    findAccount(tx, accountNumber)?.state === cutOffForArrears &&
    // The state stays what the company last sent: money in advance on a paid account is no reason to send anybody out.
    hasPaidBill(tx, receiptId) &&
    restoreRows.openOf(tx, accountNumber) === undefined &&
    listOpenBills(tx, accountNumber).length === 0
  )
}

function openOrder(command: StaffCommand, { accountNumber, receiptId, visitId }: Paid): RestoreOrder {
  const { tx, at, actor, businessDay, newId, record } = command
  const contactId = findVisit(tx, visitId, at)?.firstContactId
  if (contactId === undefined) throw new Error(`no visit ${visitId}`)
  const year = Number(businessDay.slice(0, 4))
  const order = {
    id: newId(),
    year,
    number: lastNumberOf(tx, year) + 1,
    businessDay,
    accountNumber,
    receiptId,
    contactId,
    staffId: actor.staffId,
    openedAtMs: at.atMs,
    ...dueOf(command, { atMs: at.atMs, day: businessDay }),
  }
  saveOrder(tx, order)
  saveEvent(tx, order.id, { type: 'opened', staffId: actor.staffId, atMs: at.atMs })
  record('restore.opened', order)
  if (order.unknownYear !== null) tellUnknownYear(command, order, order.unknownYear)
  const post = findRepairPost(tx)
  if (post === undefined) keepWithClerk(command, order)
  else giveToPost(command, loadOrder(tx, order.id), post)
  return loadOrder(tx, order.id)
}

/** The customer's matter goes on with the order itself, and the manager hears that nobody is there to hand it to. */
function keepWithClerk(command: StaffCommand, order: NewRestoreOrder): void {
  addOpenMatter(command, order.contactId)
  raiseAlarm(command, {
    kind: 'restore-without-post',
    subjectId: order.id,
    staffId: order.staffId,
    figures: {
      number: restoreNumber(order.year, order.number),
      ...(order.dueAtMs === null ? {} : { dueAtMs: order.dueAtMs }),
    },
  })
}

function tellUnknownYear(command: StaffCommand, order: NewRestoreOrder, unknownYear: number): void {
  raiseAlarm(command, {
    kind: 'restore-due-unknown',
    subjectId: order.id,
    staffId: order.staffId,
    figures: { number: restoreNumber(order.year, order.number), year: unknownYear },
  })
}
