export { countResponsibilities, listResponsibilities } from './list-responsibilities.ts'
export { maySignOff } from './may-sign-off.ts'
