import { sumDrawer, type DrawerCount } from '../../../shared/shift/drawer-count.ts'
import type { Shift } from '../../../shared/shift/shift.ts'
import { fen, type Fen } from '../../../shared/kernel/money.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { findSessionOfStaff } from '../counter/index.ts'
import type { Reader } from '../database/database.ts'
import { loadStaffRef } from '../staff/index.ts'
import { beginShift } from './begin-shift.ts'
import { findOpenShiftAt, findOpenShiftOf } from './own-shift.ts'
import { shiftRows } from './store.ts'
import { toShift } from './views.ts'

type Open = { readonly pieces: DrawerCount; readonly differenceReason?: string | undefined }
type OpenRefusal =
  | 'NO_COUNTER'
  | 'SHIFT_ALREADY_OPEN'
  | 'DRAWER_IN_USE'
  | 'FLOAT_DIFFERS'
  | 'NO_SUCH_DENOMINATION'
  | 'AMOUNT_TOO_LARGE'

/** The float is counted, and what differs from the last close is said and kept with its reason (L6). */
export function open(
  command: StaffCommand,
  { pieces, differenceReason }: Open,
): Result<Shift, Refusal<OpenRefusal>> {
  const { tx, actor } = command
  const counterId = findSessionOfStaff(tx, actor.staffId)?.counterId
  if (counterId === undefined) return refuse('NO_COUNTER')
  if (findOpenShiftOf(tx, actor.staffId) !== undefined) return refuse('SHIFT_ALREADY_OPEN')
  const other = findOpenShiftAt(tx, counterId)
  if (other !== undefined) return refuse('DRAWER_IN_USE', { clerk: loadStaffRef(tx, other.staff_id).name })
  const float = sumDrawer(pieces)
  if (!float.ok) return float
  const leftBefore = leftIn(tx, counterId)
  const isSame = leftBefore === null || float.value === leftBefore
  if (!isSame && differenceReason === undefined) return refuse('FLOAT_DIFFERS', { leftBefore })
  const shift = beginShift(command, {
    counterId,
    staffId: actor.staffId,
    pieces,
    float: float.value,
    leftBefore,
    differenceReason: isSame ? null : (differenceReason ?? null),
    takenOverFrom: null,
  })
  return accept(toShift(tx, shift))
}

/** What the drawer's last shift left; null at the drawer's first. */
function leftIn(reader: Reader, counterId: string): Fen | null {
  const last = shiftRows.lastOfCounter(reader, counterId)
  const close = last && shiftRows.close(reader, last.id)
  return close === undefined ? null : fen(close.left_fen)
}
