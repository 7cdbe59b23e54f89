import type { HandOff } from '../../../shared/handoff/hand-off.ts'
import type { HandOffState } from '../../../shared/handoff/hand-off-states.ts'
import type { StaffCommand } from '../api/command.ts'
import { closeContact, findContact, removeOpenMatter } from '../contact/index.ts'
import { keepFollowUpsOf, promiseFollowUp } from '../followup/index.ts'

/** H4: after a department's written answer the customer is called, by whoever answers for them. */
export function promiseClosingCall(command: StaffCommand, handOff: HandOff): void {
  const { customer, to, firstContactId: contactId } = handOff
  if (to.kind !== 'department' || customer === null) return
  promiseFollowUp(command, {
    contactId,
    kind: 'call-back',
    name: customer.name,
    phone: customer.phone,
    dueAtMs: command.at.atMs + command.rules.closingCallHours * 3600_000,
    about: handOff.number,
    ownerStaffId: findContact(command.tx, contactId)?.staffId ?? handOff.sender.id,
    origin: { kind: 'handoff', id: handOff.id },
  })
}

/** One matter less; when it was the last and the customer knows the outcome, the first contact's duty is done (H1). */
export function closeMatter(command: StaffCommand, handOff: HandOff, state: HandOffState): void {
  const { id, firstContactId } = handOff
  if (state === 'told') keepFollowUpsOf(command, id)
  removeOpenMatter(command, firstContactId)
  if (state === 'told') closeContact(command, firstContactId, 'told')
}
