import { z } from 'zod'
import { command, declare, query } from '../api/procedure.ts'
import { idSchema } from '../kernel/ids.ts'
import { anyStaff, managers } from '../staff/role.ts'
import { restoreOrderSchema } from './restore-order.ts'

const onOrder = { orderId: idSchema }
const words = z.string().trim().min(2).max(500)
const wrong = ['RESTORE_ORDER_NOT_FOUND', 'RESTORE_ORDER_STATE_WRONG'] as const

/** C6: restore orders. A payment opens them by itself; see `openRestoreOrderIfPaidUp`. */
export const restoreContract = {
  /** By due time, those whose deadline nobody knows first. */
  listOpen: query(anyStaff)
    .input(z.strictObject({ limit: z.int().min(1).max(500).default(200) }))
    .output(z.array(restoreOrderSchema)),
  get: query(anyStaff)
    .input(z.strictObject(onOrder))
    .errors(declare(['RESTORE_ORDER_NOT_FOUND']))
    .output(restoreOrderSchema),
  /** Where there was no repair post when it opened: to the repair post that there is now. */
  handOff: command(anyStaff, onOrder)
    .errors(declare([...wrong, 'RESTORE_ORDER_HANDED_OFF', 'NO_REPAIR_POST']))
    .output(restoreOrderSchema),
  /** The supply is back; `person` said so. Its hand-off is done with it, and the customer is told (H1). */
  markRestored: command(anyStaff, { ...onOrder, person: z.string().trim().min(1).max(40), words })
    .errors(declare(wrong))
    .output(restoreOrderSchema),
  /** There is no reason any more to restore the supply; its hand-off is withdrawn with it. */
  withdraw: command(managers, { ...onOrder, reason: words })
    .errors(declare(wrong))
    .output(restoreOrderSchema),
}
