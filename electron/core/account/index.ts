export { importLocally, type LocalImport } from './import-locally.ts'
export { findAccount, findOpenBill } from './store.ts'
