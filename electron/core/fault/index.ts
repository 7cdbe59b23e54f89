export { listFaultNotices } from './views.ts'
