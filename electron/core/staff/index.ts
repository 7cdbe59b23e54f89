export { approveAsColleague, approveAsManager } from './approve-as-manager.ts'
export { hashPin, type PinHash } from './pin.ts'
export { addStaff, findStaff, findStaffByNumber, listColleagues, loadStaffRef } from './store.ts'
