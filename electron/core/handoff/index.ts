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
export { sweepHandOffs } from './sweep-hand-offs.ts'
