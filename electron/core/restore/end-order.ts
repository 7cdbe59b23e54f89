import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { loadNextState, nextState } from '../../../shared/kernel/state-table.ts'
import type { RestoreOrder } from '../../../shared/restore/restore-order.ts'
import { restoreStates, type RestoreAct } from '../../../shared/restore/restore-states.ts'
import { listOpenBills } from '../account/index.ts'
import { answerAlarmsOf, raiseAlarm } from '../alarm/index.ts'
import type { StaffCommand } from '../api/command.ts'
import { removeOpenMatter } from '../contact/index.ts'
import { callOff, completeForOrder, type AfterDone } from '../handoff/index.ts'
import { saveEvent } from './event-store.ts'
import type { OnOrder } from './give-to-post.ts'
import { findOrder, loadOrder, toOrder } from './read-order.ts'
import { restoreRows, saveEnd } from './store.ts'

type EndRefusal = 'RESTORE_ORDER_NOT_FOUND' | 'RESTORE_ORDER_STATE_WRONG'
type Answer = Result<RestoreOrder, Refusal<EndRefusal>>

/** C6: the supply is back, as somebody at the other end says; what is left is to tell the customer (H1). */
export function markRestored(
  command: StaffCommand,
  { orderId, person, words }: OnOrder & { readonly person: string; readonly words: string },
): Answer {
  const order = findOpen(command, orderId, 'mark-restored')
  if (!order.ok) return order
  const { handOff } = order.value
  if (handOff !== null) completeForOrder(command, handOff.id, words, person)
  return accept(endOrder(command, order.value, 'mark-restored', { text: words, person }))
}

/** A manager sees no reason any more to restore the supply. */
export function withdraw(
  command: StaffCommand,
  { orderId, reason }: OnOrder & { readonly reason: string },
): Answer {
  const order = findOpen(command, orderId, 'withdraw')
  return order.ok ? accept(withdrawOrder(command, order.value, reason)) : order
}

/** C6: the post says that it is done: in the same commit the order is restored. */
export const restoreByHandOff: AfterDone = (command, { subject, outcome }, person) => {
  if (subject.kind !== 'restore-order') return
  endOrder(command, loadOrder(command.tx, subject.id), 'mark-restored', { text: outcome, person })
}

/**
 * Part of the command that reverses a receipt, after the reversal is stored: what the account owes again ends its restore order
 * and the hand-off. Where the supply is back already the manager is told instead. Answers the order that it was about, if any.
 */
export function withdrawRestoreOrderOf(
  command: StaffCommand,
  receiptId: string,
  reason: string,
): RestoreOrder | undefined {
  const row = restoreRows.paidBy(command.tx, receiptId)
  if (row === undefined) return undefined
  const order = toOrder(command.tx, row)
  const isOwn = order.receiptId === receiptId
  // An earlier receipt counts only if it paid arrears too, and not in advance.
  if (!isOwn && listOpenBills(command.tx, order.accountNumber).length === 0) return undefined
  if (order.state === 'open') return withdrawOrder(command, order, reason)
  raiseAlarm(command, {
    kind: 'restore-reversed',
    subjectId: order.id,
    staffId: command.actor.staffId,
    figures: { number: order.number },
  })
  return order
}

function findOpen({ tx }: StaffCommand, orderId: string, act: RestoreAct): Answer {
  const order = findOrder(tx, orderId)
  if (order === undefined) return refuse('RESTORE_ORDER_NOT_FOUND')
  const isPossible = nextState(restoreStates, order.state, act) !== undefined
  return isPossible ? accept(order) : refuse('RESTORE_ORDER_STATE_WRONG', { state: order.state })
}

function withdrawOrder(command: StaffCommand, order: RestoreOrder, reason: string): RestoreOrder {
  if (order.handOff !== null) callOff(command, order.handOff.id, reason)
  return endOrder(command, order, 'withdraw', { text: reason })
}

type Said = { readonly text: string | null; readonly person?: string | undefined }

function endOrder(command: StaffCommand, order: RestoreOrder, act: RestoreAct, said: Said): RestoreOrder {
  const { tx, at, actor, record } = command
  const { id: orderId, number } = order
  const state = loadNextState(restoreStates, order.state, act)
  const type = act === 'withdraw' ? 'withdrawn' : 'restored'
  saveEnd(tx, orderId, state, at.atMs)
  saveEvent(tx, orderId, { type, staffId: actor.staffId, atMs: at.atMs, ...said })
  record(`restore.${type}`, { orderId, number })
  // With a hand-off, that one is the customer's matter.
  if (order.handOff === null) removeOpenMatter(command, order.firstContactId)
  for (const kind of ['restore-without-post', 'restore-overdue', 'restore-due-unknown'] as const)
    answerAlarmsOf(command, kind, orderId)
  return loadOrder(tx, orderId)
}
