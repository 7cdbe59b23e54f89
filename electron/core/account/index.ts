export { importLocally, type LocalImport } from './import-locally.ts'
export { findAccount, findOpenBill, loadPrepaid } from './store.ts'
