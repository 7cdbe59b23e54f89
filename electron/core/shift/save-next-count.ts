import type { DrawerCount } from '../../../shared/shift/drawer-count.ts'
import type { Fen } from '../../../shared/kernel/money.ts'
import type { StaffCommand } from '../api/command.ts'
import { lastDrawerEntryId } from './drawer-store.ts'
import { saveCount, shiftRows, type CountRow } from './store.ts'

/** Each count is kept, also the wrong ones, with the drawer's last entry that it saw. */
export function saveNextCount(
  { tx, at, record }: StaffCommand,
  shiftId: string,
  pieces: DrawerCount,
  counted: Fen,
): CountRow {
  const count: CountRow = {
    shift_id: shiftId,
    position: shiftRows.counts(tx, shiftId).length + 1,
    pieces: JSON.stringify(pieces),
    counted_fen: counted,
    drawer_entry_id: lastDrawerEntryId(tx, shiftId),
    at_ms: at.atMs,
  }
  record('shift.counted', { count })
  saveCount(tx, count)
  return count
}
