import type { Responsibility } from '../../../shared/responsibility/responsibility.ts'
import type { RestoreOrder } from '../../../shared/restore/restore-order.ts'
import { findContact } from '../contact/index.ts'
import { listOrdersNotHandedOff } from '../restore/index.ts'
import { dueOf, goingHomeMs, labelOf, type Asking } from './asking.ts'

/**
 * C6, H1: a restore order that nobody was handed is the clerk's who took the payment, and the first contact's, also where that
 * is the guide at the entrance. Whoever was asked first does not go home from it (L5); it goes on with the customer.
 */
export function listOrders(asking: Asking): Responsibility[] {
  const { tx, staffId } = asking
  return listOrdersNotHandedOff(tx).flatMap((order) => {
    const isAskedFirst = findContact(tx, order.firstContactId)?.staffId === staffId
    return isAskedFirst || order.responsible.id === staffId ? [ofOrder(asking, order, isAskedFirst)] : []
  })
}

function ofOrder(asking: Asking, order: RestoreOrder, isAskedFirst: boolean): Responsibility {
  const { id, firstContactId, dueAtMs } = order
  const contact = findContact(asking.tx, firstContactId)
  return {
    kind: 'restore-order',
    id,
    stage: 'to-restore',
    firstContactId,
    ticketLabel: labelOf(asking, contact),
    wanted: contact?.wanted ?? null,
    ...(dueAtMs === null ? { dueAtMs, overdue: false } : dueOf(asking, dueAtMs)),
    mustSettle: isAskedFirst && (dueAtMs === null || dueAtMs <= asking.at.atMs + goingHomeMs),
    order,
  }
}
