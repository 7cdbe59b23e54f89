import type { Customer, Recipient } from '../../../shared/handoff/hand-off.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { findSessionOfStaff } from '../counter/index.ts'
import { checkDestination, type DestinationRefusal } from '../queue/index.ts'
import { findStaff } from '../staff/index.ts'
import { findPlace } from './place-store.ts'

export type RecipientRefusal =
  | Exclude<DestinationRefusal, 'SERVICE_NOT_FOUND'>
  | 'PLACE_NOT_FOUND'
  | 'CUSTOMER_MISSING'
  | 'HAND_OFF_TO_ONESELF'

/** With a customer who stands in the line there must be somebody at the other end; a message alone can wait for a person. */
export function checkRecipient(
  { tx, actor }: StaffCommand,
  to: Recipient,
  customer: Customer | undefined,
  isWithCustomer: boolean,
): Result<null, Refusal<RecipientRefusal>> {
  if (to.kind === 'post' || to.kind === 'department') {
    const place = findPlace(tx, to.placeId)
    if (place === undefined || place.kind !== to.kind || place.retired) return refuse('PLACE_NOT_FOUND')
    // The way leads out of the hall: without a name and a phone nobody could tell the customer the outcome (H4).
    return to.kind === 'department' && customer === undefined ? refuse('CUSTOMER_MISSING') : accept(null)
  }
  const own = findSessionOfStaff(tx, actor.staffId)
  const isSelf = to.kind === 'person' ? to.staffId === actor.staffId : to.counterId === own?.counterId
  if (isSelf) return refuse('HAND_OFF_TO_ONESELF')
  if (to.kind === 'person' && !isWithCustomer)
    return findStaff(tx, to.staffId)?.active === true ? accept(null) : refuse('STAFF_NOT_FOUND')
  const reached = checkDestination(tx, to)
  if (reached.ok) return accept(null)
  // A service is no recipient.
  return refuse(reached.code === 'SERVICE_NOT_FOUND' ? 'COUNTER_NOT_FOUND' : reached.code)
}
