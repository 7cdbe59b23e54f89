// Nothing that imports the queue may be exported here: the queue stands on this door.
export {
  findSessionAtCounter,
  findSessionOfStaff,
  setCareStreak,
  setLastOverran,
  type CounterSession,
} from './store.ts'
export { findFreeSince } from './free-since.ts'
export { isPaused } from './pause-store.ts'
export { sweepPauses } from './sweep-pauses.ts'
export { findCounterView, listCounterViews } from './views.ts'
export { listOpenSessions, listSessionsBetween, type SessionTime } from './session-list-store.ts'
