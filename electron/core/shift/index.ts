export { findCarriedByShift } from './carried.ts'
export { nextDrawerEntryId, saveDrawerEntry, type DrawerRow } from './drawer-store.ts'
export { findOpenShiftAt, findOpenShiftOf, listOpenShifts } from './own-shift.ts'
export type { ReceiptSums, Till } from './till.ts'
