import type { DrawerCount } from '../../../shared/shift/drawer-count.ts'
import type { Fen } from '../../../shared/kernel/money.ts'
import type { StaffCommand } from '../api/command.ts'
import { nextDrawerEntryId, saveDrawerEntry, type DrawerRow } from './drawer-store.ts'
import { nextShiftNumber, saveShift, type ShiftRow } from './store.ts'

type Beginning = {
  readonly counterId: string
  readonly staffId: string
  readonly pieces: DrawerCount
  readonly float: Fen
  readonly leftBefore: Fen | null
  readonly differenceReason: string | null
  readonly takenOverFrom: string | null
}

/** L3: shift and float in one commit, and in the change that carries them. */
export function beginShift(command: StaffCommand, beginning: Beginning): ShiftRow {
  const { tx, at, businessDay, newId, record } = command
  const { counterId, staffId, pieces, float } = beginning
  const shift: ShiftRow = {
    id: newId(),
    number: nextShiftNumber(tx),
    business_day: businessDay,
    counter_id: counterId,
    staff_id: staffId,
    opened_at_ms: at.atMs,
    float_count: JSON.stringify(pieces),
    float_fen: float,
    left_before_fen: beginning.leftBefore,
    difference_reason: beginning.differenceReason,
    taken_over_from: beginning.takenOverFrom,
  }
  const left = beginning.leftBefore ?? float
  const entry = {
    shift_id: shift.id,
    receipt_id: null,
    movement_id: null,
    counter_id: counterId,
    staff_id: staffId,
    business_day: businessDay,
    at_ms: at.atMs,
  }
  const id = nextDrawerEntryId(tx)
  const drawer: DrawerRow[] = [{ ...entry, id, kind: 'float', amount_fen: left }]
  // L6: what differs from the last close is an entry of its own.
  if (float !== left)
    drawer.push({ ...entry, id: id + 1, kind: 'float-difference', amount_fen: float - left })
  record('shift.opened', { shift, drawer })
  saveShift(tx, shift)
  for (const each of drawer) saveDrawerEntry(tx, each)
  return shift
}
