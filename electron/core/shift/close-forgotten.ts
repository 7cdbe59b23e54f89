import { sumDrawer, type DrawerCount } from '../../../shared/shift/drawer-count.ts'
import { expectedCash } from '../../../shared/shift/expected-cash.ts'
import type { ShiftReportPrint } from '../../../shared/shift/shift.ts'
import { subtractFen, type Fen } from '../../../shared/kernel/money.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { sumDrawerEntries } from './drawer-store.ts'
import { freeze } from './freeze.ts'
import { putMovement } from './put-movement.ts'
import { queueClosed } from './queue-papers.ts'
import { makeReport } from './report.ts'
import { saveNextCount } from './save-next-count.ts'
import { shiftRows } from './store.ts'
import type { Till } from './till.ts'

type Forgotten = {
  readonly shiftId: string
  readonly pieces: DrawerCount
  readonly deposit: Fen
  readonly account: string
}
type ForgottenRefusal =
  | 'SHIFT_NOT_FOUND'
  | 'SHIFT_CLOSED'
  | 'OWN_SHIFT'
  | 'PAYMENTS_OPEN'
  | 'DEPOSIT_TOO_LARGE'
  | 'NO_SUCH_DENOMINATION'
  | 'AMOUNT_TOO_LARGE'

/** The drawer of somebody who is not there: counted and closed by the manager, whose account stands with any difference. */
export function closeForgotten(
  command: StaffCommand,
  till: Till,
  { shiftId, pieces, deposit, account }: Forgotten,
): Result<ShiftReportPrint, Refusal<ForgottenRefusal>> {
  const { tx, at, actor } = command
  const shift = shiftRows.find(tx, shiftId)
  if (shift === undefined) return refuse('SHIFT_NOT_FOUND')
  if (shiftRows.close(tx, shiftId) !== undefined) return refuse('SHIFT_CLOSED')
  if (shift.staff_id === actor.staffId) return refuse('OWN_SHIFT')
  const openPayments = till.listOpenPayments(tx, shift.staff_id)
  if (openPayments.length > 0) return refuse('PAYMENTS_OPEN', { count: openPayments.length })
  const sum = sumDrawer(pieces)
  if (!sum.ok) return sum
  const counted = sum.value
  if (deposit > counted) return refuse('DEPOSIT_TOO_LARGE')
  const expected = expectedCash(sumDrawerEntries(tx, shiftId))
  const count = saveNextCount(command, shiftId, pieces, counted)
  if (deposit > 0)
    putMovement(command, shift, { kind: 'deposit', amount: deposit, reason: 'deposit', receiver: 'bank' })
  freeze(command, { shift, count, counted, expected }, { account, left: subtractFen(counted, deposit) })
  return accept(queueClosed(command, makeReport(tx, till, shift, at.atMs)))
}
