import { sumDrawer, type DrawerCount } from '../../../shared/shift/drawer-count.ts'
import type { ShiftReport } from '../../../shared/shift/shift.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { loadOwnShift } from './own-shift.ts'
import { makeReport } from './report.ts'
import { saveNextCount } from './save-next-count.ts'
import type { Till } from './till.ts'

type CountRefusal = 'NO_SHIFT' | 'PAYMENTS_OPEN' | 'NO_SUCH_DENOMINATION' | 'AMOUNT_TOO_LARGE'

/** Blind: only the answer tells what was expected. */
export function count(
  command: StaffCommand,
  till: Till,
  { pieces }: { readonly pieces: DrawerCount },
): Result<ShiftReport, Refusal<CountRefusal>> {
  const { tx, at, actor } = command
  const shift = loadOwnShift(command)
  if (!shift.ok) return shift
  const openPayments = till.listOpenPayments(tx, actor.staffId)
  if (openPayments.length > 0) return refuse('PAYMENTS_OPEN', { count: openPayments.length })
  const counted = sumDrawer(pieces)
  if (!counted.ok) return counted
  saveNextCount(command, shift.value.id, pieces, counted.value)
  return accept(makeReport(tx, till, shift.value, at.atMs))
}
