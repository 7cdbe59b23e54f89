export { maySignOff } from './may-sign-off.ts'
