export { findFee } from './store.ts'
