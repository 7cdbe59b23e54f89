export { importLocally, type LocalImport } from './import-locally.ts'
export { findAccount, findOpenBill, listOpenBills, loadPrepaid } from './store.ts'
