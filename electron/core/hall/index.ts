export {
  listCounters,
  listServiceIdsOfCounter,
  listServices,
  listTransactionKinds,
  type CounterRow,
} from './store.ts'
