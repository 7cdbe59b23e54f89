export { restoreByHandOff, withdrawRestoreOrderOf } from './end-order.ts'
export { openRestoreOrderIfPaidUp } from './open-order.ts'
export { listOrdersNotHandedOff } from './read-order.ts'
export { sweepRestoreOrders } from './sweep-orders.ts'
