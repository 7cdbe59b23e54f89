export { restoreByHandOff, withdrawRestoreOrderOf } from './end-order.ts'
export { openRestoreOrderIfPaidUp, type Paid } from './open-order.ts'
export { sweepRestoreOrders } from './sweep-orders.ts'
