import { customerSchema, type Customer, type Place } from '../../../shared/handoff/hand-off.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { handOffWords } from '../../../shared/restore/hand-off-words.ts'
import type { RestoreOrder } from '../../../shared/restore/restore-order.ts'
import { answerAlarmsOf } from '../alarm/index.ts'
import type { StaffCommand } from '../api/command.ts'
import { removeOpenMatter } from '../contact/index.ts'
import { findRepairPost, offerForOrder } from '../handoff/index.ts'
import { saveEvent } from './event-store.ts'
import { findOrder, loadOrder } from './read-order.ts'
import { saveHandOffOf } from './store.ts'

export type OnOrder = { readonly orderId: string }
type HandOffRefusal =
  | 'RESTORE_ORDER_NOT_FOUND'
  | 'RESTORE_ORDER_STATE_WRONG'
  | 'RESTORE_ORDER_HANDED_OFF'
  | 'NO_REPAIR_POST'

/** C6: an order that opened while there was no repair post goes to the one that there is now. */
export function handOff(
  command: StaffCommand,
  { orderId }: OnOrder,
): Result<RestoreOrder, Refusal<HandOffRefusal>> {
  const { tx } = command
  const order = findOrder(tx, orderId)
  if (order === undefined) return refuse('RESTORE_ORDER_NOT_FOUND')
  if (order.state !== 'open') return refuse('RESTORE_ORDER_STATE_WRONG', { state: order.state })
  if (order.handOff !== null) return refuse('RESTORE_ORDER_HANDED_OFF', { number: order.handOff.number })
  const post = findRepairPost(tx)
  if (post === undefined) return refuse('NO_REPAIR_POST')
  giveToPost(command, order, post)
  // The hand-off is the customer's matter from here on, in place of the order.
  removeOpenMatter(command, order.firstContactId)
  answerAlarmsOf(command, 'restore-without-post', orderId)
  answerAlarmsOf(command, 'restore-overdue', orderId)
  return accept(loadOrder(tx, orderId))
}

/** Offers the order in the actor's name and keeps the hand-off with it. */
export function giveToPost(command: StaffCommand, order: RestoreOrder, post: Place): void {
  const { tx, at, actor, rules, record } = command
  const { id: orderId, number, accountNumber } = order
  const { address } = order.customer
  const handedOff = offerForOrder(command, {
    subject: { kind: 'restore-order', id: orderId },
    to: { kind: 'post', placeId: post.id },
    contactId: order.firstContactId,
    ...handOffWords({ number, accountNumber, address, workingDays: rules.restoreWorkingDays }),
    customer: customerOf(order),
    dueAtMs: order.dueAtMs ?? undefined,
  })
  saveHandOffOf(tx, orderId, handedOff.id)
  saveEvent(tx, orderId, {
    type: 'handed-off',
    staffId: actor.staffId,
    atMs: at.atMs,
    text: handedOff.number,
  })
  record('restore.handedOff', { orderId, handOffId: handedOff.id })
}

const longestName = 40

/** As the account has them; a hand-off has no customer where nobody could call the phone, old accounts have none. */
function customerOf({ customer: { name, phone } }: RestoreOrder): Customer | undefined {
  return customerSchema.safeParse({ name: [...name].slice(0, longestName).join(''), phone }).data
}
