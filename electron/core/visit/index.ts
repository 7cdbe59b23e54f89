// Nothing that imports the queue or the counter may be exported here: both stand on this door.
export { beginVisit } from './begin-visit.ts'
export { findLastEnd, loadDayFigures } from './day-store.ts'
export { endVisitAs, type VisitEnd } from './end-visit-as.ts'
export { setTransactionKind } from './set-transaction-kind.ts'
export {
  findOpenVisitAt,
  findOpenVisitOfTicket,
  findVisit,
  hasOpenVisit,
  listOpenVisits,
  type KnownVisit,
} from './store.ts'
export { listParkedVisits } from './parked-store.ts'
export { findRunningTransaction } from './transaction-store.ts'
