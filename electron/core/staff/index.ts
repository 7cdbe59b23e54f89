export { hashPin, type PinHash } from './pin.ts'
export { addStaff, findStaff } from './store.ts'
