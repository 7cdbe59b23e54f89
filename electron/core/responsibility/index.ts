export { maySignOff } from './may-sign-off.ts'
export { takeOver } from './take-over.ts'
