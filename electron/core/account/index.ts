export { importLocally, type LocalImport } from './import-locally.ts'
export { findAccount, findOpenBill, listOpenBills } from './store.ts'
