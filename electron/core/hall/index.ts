export {
  listCounters,
  listServiceIdsOfCounter,
  listServices,
  listTransactionKinds,
  type CounterRow,
} from './store.ts'
export { daysBetween, readCalendar } from './calendar.ts'
export { readPhone } from './phone.ts'
export { findClosedHall, isDayClosed, readHallDay } from './hall-day.ts'
export { listHallDayActs, saveHallDayAct } from './hall-day-store.ts'
