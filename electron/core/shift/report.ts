import { expectedCash } from '../../../shared/shift/expected-cash.ts'
import type { ShiftReport } from '../../../shared/shift/shift.ts'
import { fen } from '../../../shared/kernel/money.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffQuery } from '../api/command.ts'
import type { Reader } from '../database/database.ts'
import { sumDrawerEntries } from './drawer-store.ts'
import { shiftRows, type ShiftRow } from './store.ts'
import type { Till } from './till.ts'
import { toShift } from './views.ts'

/** X and Z by the same sums; nothing after the close can change them, because nothing is entered any more. */
export function makeReport(reader: Reader, till: Till, row: ShiftRow, nowMs: number): ShiftReport {
  const sums = sumDrawerEntries(reader, row.id)
  const shift = toShift(reader, row)
  return {
    shift,
    asOfMs: shift.close?.closedAtMs ?? nowMs,
    ...till.sumReceipts(reader, row.id),
    received: fen(sums.received),
    change: fen(Math.abs(sums.change)),
    refunded: fen(Math.abs(sums.refund)),
    paidIn: fen(sums['pay-in']),
    paidOut: fen(Math.abs(sums['pay-out'])),
    dropped: fen(Math.abs(sums.drop)),
    deposited: fen(Math.abs(sums.deposit)),
    // The deposit leaves the drawer after it was counted.
    expected: expectedCash({ ...sums, deposit: 0 }),
  }
}

/** The clerk counts blind: the own report opens with the first count of the drawer as it is. */
export function readReport(
  { tx, at, actor }: StaffQuery,
  till: Till,
  { shiftId }: { readonly shiftId: string },
): Result<ShiftReport, Refusal<'SHIFT_NOT_FOUND' | 'COUNT_MISSING'>> {
  const row = shiftRows.find(tx, shiftId)
  const isClerk = actor.role === 'clerk'
  if (row === undefined || (isClerk && row.staff_id !== actor.staffId)) return refuse('SHIFT_NOT_FOUND')
  const report = makeReport(tx, till, row, at.atMs)
  const { state, counts } = report.shift
  if (isClerk && state === 'open' && counts.at(-1)?.isCurrent !== true) return refuse('COUNT_MISSING')
  return accept(report)
}
