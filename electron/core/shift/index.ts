export { findCarriedByShift } from './carried.ts'
export { nextDrawerEntryId, saveDrawerEntry, sumDrawerEntries, type DrawerRow } from './drawer-store.ts'
export { findOpenShiftOf, listOpenShifts } from './own-shift.ts'
export type { Till } from './till.ts'
