export { findFaultAt } from './store.ts'
export { listFaultNotices } from './views.ts'
