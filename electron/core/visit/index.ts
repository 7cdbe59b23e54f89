// Nothing that imports the queue or the counter may be exported here: both stand on this door.
export { beginVisit } from './begin-visit.ts'
export { setTransactionKind } from './set-transaction-kind.ts'
export { findLastEnd, findOpenVisitAt, findVisit, hasOpenVisit, loadDayFigures } from './store.ts'
export { findRunningTransaction } from './transaction-store.ts'
