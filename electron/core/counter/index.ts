// Nothing that imports the queue may be exported here: the queue stands on this door.
export { findSessionOfStaff, isPaused, setCareStreak, setLastOverran, type CounterSession } from './store.ts'
export { findCounterView, listCounterViews } from './views.ts'
