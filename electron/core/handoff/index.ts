export { passOnHandOff } from './act-on-hand-off.ts'
export { offer } from './offer.ts'
export { acceptByArrival, tellByFinish } from './follow-customer.ts'
export {
  listHandOffsOfContact,
  listHeldBy,
  listOfferedTo,
  listOfferedToPosts,
  listHandOffPromises,
  listSentBy,
} from './list-hand-offs.ts'
export { findPlace, findRepairPost } from './place-store.ts'
export { findHandOff } from './read-hand-off.ts'
export { callOff, completeForOrder, offerForOrder, type AfterDone } from './serve-order.ts'
export { sweepHandOffs } from './sweep-hand-offs.ts'
