import { accept, refuse } from '../../../shared/kernel/result.ts'
import { api } from '../api/authorize.ts'
import { command, query } from '../api/command.ts'
import { markRestored, withdraw } from './end-order.ts'
import { handOff, type OnOrder } from './give-to-post.ts'
import { findOrder, listOpenOrders } from './read-order.ts'

export const restoreHandlers = {
  listOpen: api.restore.listOpen.handler(
    query(({ tx }, { limit }: { readonly limit: number }) => accept(listOpenOrders(tx, limit))),
  ),
  get: api.restore.get.handler(
    query(({ tx }, { orderId }: OnOrder) => {
      const order = findOrder(tx, orderId)
      return order === undefined ? refuse('RESTORE_ORDER_NOT_FOUND') : accept(order)
    }),
  ),
  handOff: api.restore.handOff.handler(command(handOff)),
  markRestored: api.restore.markRestored.handler(command(markRestored)),
  withdraw: api.restore.withdraw.handler(command(withdraw)),
}
