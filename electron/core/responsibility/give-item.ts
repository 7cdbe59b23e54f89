import type { HandOff } from '../../../shared/handoff/hand-off.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Responsibility } from '../../../shared/responsibility/responsibility.ts'
import type { RestoreOrder } from '../../../shared/restore/restore-order.ts'
import type { StaffCommand } from '../api/command.ts'
import { passOnApplication } from '../application/index.ts'
import { findContact, passOnContact } from '../contact/index.ts'
import { passOnFollowUp } from '../followup/index.ts'
import { passOnHandOff } from '../handoff/index.ts'

export type GiveRefusal = 'RESPONSIBILITY_NOT_YOURS' | 'PASS_ON_NOT_ACCEPTED_YET'

/** One thing, by name, to another person. */
export function giveItem(
  command: StaffCommand,
  item: Responsibility,
  toStaffId: string,
  reason: string,
): Result<null, Refusal<GiveRefusal>> {
  switch (item.kind) {
    case 'contact':
      giveContact(command, item.id, toStaffId, reason)
      return accept(null)
    case 'follow-up':
      return passOnFollowUp(command, item.id, toStaffId, reason).ok
        ? accept(null)
        : refuse('RESPONSIBILITY_NOT_YOURS')
    case 'restore-order':
      return giveOrder(command, item.order, toStaffId, reason)
    case 'application':
      passOnApplication(command, item.id, toStaffId, reason)
      return accept(null)
    case 'hand-off':
      return giveHandOff(command, item.handOff, toStaffId, reason)
  }
}

/** H1: with the customer, by whoever was asked first; whoever took the payment keeps it. */
function giveOrder(
  command: StaffCommand,
  { firstContactId }: RestoreOrder,
  toStaffId: string,
  reason: string,
): Result<null, Refusal<GiveRefusal>> {
  const contact = findContact(command.tx, firstContactId)
  if (contact?.staffId !== command.actor.staffId && contact?.staffId !== toStaffId)
    return refuse('RESPONSIBILITY_NOT_YOURS')
  giveContact(command, firstContactId, toStaffId, reason)
  return accept(null)
}

function giveHandOff(
  command: StaffCommand,
  { id, state, firstContactId }: HandOff,
  toStaffId: string,
  reason: string,
): Result<null, Refusal<GiveRefusal>> {
  // What is not accepted yet is the sender's (H2): taken back and offered anew, not passed along unseen.
  if (state === 'offered' || state === 'returned') return refuse('PASS_ON_NOT_ACCEPTED_YET')
  if (state === 'accepted')
    return passOnHandOff(command, id, toStaffId, reason).ok
      ? accept(null)
      : refuse('RESPONSIBILITY_NOT_YOURS')
  // H1: done, so that only the telling is left, and whoever answers for the customer tells.
  giveContact(command, firstContactId, toStaffId, reason)
  return accept(null)
}

/** Once, also when the customer and what they are to be told were both named. */
function giveContact(command: StaffCommand, contactId: string, toStaffId: string, reason: string): void {
  if (findContact(command.tx, contactId)?.staffId === toStaffId) return
  passOnContact(command, contactId, toStaffId, reason)
}
