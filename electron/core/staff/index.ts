export { hashPin, type PinHash } from './pin.ts'
export { addStaff, findStaff, findStaffByNumber } from './store.ts'
