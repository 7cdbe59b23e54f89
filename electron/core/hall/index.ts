export { listCounters, listServices, listTransactionKinds, type CounterRow } from './store.ts'
