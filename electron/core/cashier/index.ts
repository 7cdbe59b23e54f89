export { findLatestPaymentOfVisit, findOpenPaymentOfVisit } from './payment-store.ts'
export { findLatestReceiptOfVisit, loadTaken } from './receipt-store.ts'
export { till } from './till.ts'
export { verifyReceipts } from './verify-receipts.ts'
