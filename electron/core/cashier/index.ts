export { findLatestPaymentOfVisit, findOpenPaymentOfVisit } from './payment-store.ts'
export { findLatestReceiptOfVisit, loadTaken } from './receipt-store.ts'
