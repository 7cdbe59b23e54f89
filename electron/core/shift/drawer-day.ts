import type { BusinessDay, Instant } from '../../../shared/kernel/time.ts'
import type { Reader } from '../database/database.ts'
import { shiftRows, type ShiftRow } from './store.ts'

export type DrawerDay = { readonly shift: ShiftRow; readonly closedAtMs: Instant | null }

/** What stood open at this drawer on a business day, by number. */
export function listShiftsAt(reader: Reader, counterId: string, day: BusinessDay): DrawerDay[] {
  return shiftRows
    .ofDay(reader, day)
    .filter((shift) => shift.counter_id === counterId)
    .map((shift) => ({ shift, closedAtMs: shiftRows.close(reader, shift.id)?.closed_at_ms ?? null }))
}
