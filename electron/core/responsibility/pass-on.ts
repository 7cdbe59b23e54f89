import type { HandOff } from '../../../shared/handoff/hand-off.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type {
  ItemKind,
  Responsibility,
  ResponsibilityCounts,
} from '../../../shared/responsibility/responsibility.ts'
import type { StaffCommand } from '../api/command.ts'
import { findContact, passOnContact } from '../contact/index.ts'
import { passOnFollowUp } from '../followup/index.ts'
import { passOnHandOff } from '../handoff/index.ts'
import { findStaff } from '../staff/index.ts'
import { countResponsibilities, listResponsibilities } from './list-responsibilities.ts'
import { savePass } from './pass-store.ts'

type PassOn = {
  readonly items: readonly { readonly kind: ItemKind; readonly id: string }[]
  readonly toStaffId: string
  readonly reason: string
}
type Own = { readonly items: Responsibility[]; readonly counts: ResponsibilityCounts }
type PassRefusal = 'STAFF_NOT_FOUND' | 'RESPONSIBILITY_NOT_YOURS' | 'PASS_ON_NOT_ACCEPTED_YET'

/** L5: each thing by name, to a person; to oneself means kept, and stands there as well. */
export function passOn(
  command: StaffCommand,
  { items, toStaffId, reason }: PassOn,
): Result<Own, Refusal<PassRefusal>> {
  const { tx, at, actor, businessDay, record } = command
  if (findStaff(tx, toStaffId)?.active !== true) return refuse('STAFF_NOT_FOUND')
  const own = listResponsibilities({ tx, at, staffId: actor.staffId })
  const isKept = toStaffId === actor.staffId
  for (const item of items) {
    const known = own.find(({ kind, id }) => kind === item.kind && id === item.id)
    if (known === undefined) return refuse('RESPONSIBILITY_NOT_YOURS')
    const passed = isKept ? accept(null) : give(command, known, toStaffId, reason)
    if (!passed.ok) return passed
    savePass(tx, {
      day: businessDay,
      staffId: actor.staffId,
      ...item,
      toStaffId,
      reason,
      byStaffId: actor.staffId,
      atMs: at.atMs,
    })
  }
  record('responsibility.passedOn', { items: items.map(({ kind, id }) => ({ kind, id })), toStaffId })
  const left = listResponsibilities({ tx, at, staffId: actor.staffId })
  return accept({ items: left, counts: countResponsibilities(left) })
}

function give(
  command: StaffCommand,
  item: Responsibility,
  toStaffId: string,
  reason: string,
): Result<null, Refusal<PassRefusal>> {
  switch (item.kind) {
    case 'contact':
      giveContact(command, item.id, toStaffId, reason)
      return accept(null)
    case 'follow-up':
      return passOnFollowUp(command, item.id, toStaffId, reason).ok
        ? accept(null)
        : refuse('RESPONSIBILITY_NOT_YOURS')
    case 'hand-off':
      return giveHandOff(command, item.handOff, toStaffId, reason)
  }
}

function giveHandOff(
  command: StaffCommand,
  { id, state, responsible, firstContactId }: HandOff,
  toStaffId: string,
  reason: string,
): Result<null, Refusal<PassRefusal>> {
  // What is not accepted yet is the sender's (H2): taken back and offered anew, not passed along unseen.
  if (state === 'offered' || state === 'returned') return refuse('PASS_ON_NOT_ACCEPTED_YET')
  if (responsible.id !== command.actor.staffId) return refuse('RESPONSIBILITY_NOT_YOURS')
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
