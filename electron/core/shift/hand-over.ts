import type { ShiftReportPrint } from '../../../shared/shift/shift.ts'
import { drawerCountSchema } from '../../../shared/shift/drawer-count.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { beginShift } from './begin-shift.ts'
import { freeze, loadClosable, type FreezeRefusal } from './freeze.ts'
import { findOpenShiftOf } from './own-shift.ts'
import { queueClosed } from './queue-papers.ts'
import { makeReport } from './report.ts'
import type { Till } from './till.ts'

type HandOverRefusal = FreezeRefusal | 'HAND_OVER_TO_ONESELF' | 'SHIFT_ALREADY_OPEN'

/** `toStaffId`: the colleague whose PIN was right. The drawer is never without somebody who answers for it. */
export function handOver(
  command: StaffCommand,
  till: Till,
  { account }: { readonly account?: string | undefined },
  toStaffId: string,
): Result<ShiftReportPrint, Refusal<HandOverRefusal>> {
  const { tx, at, actor } = command
  if (toStaffId === actor.staffId) return refuse('HAND_OVER_TO_ONESELF')
  if (findOpenShiftOf(tx, toStaffId) !== undefined) return refuse('SHIFT_ALREADY_OPEN')
  const closable = loadClosable(command, till, account)
  if (!closable.ok) return closable
  const { shift, count, counted } = closable.value
  freeze(command, closable.value, { account, left: counted })
  beginShift(command, {
    counterId: shift.counter_id,
    staffId: toStaffId,
    pieces: drawerCountSchema.parse(JSON.parse(count.pieces)),
    float: counted,
    leftBefore: counted,
    differenceReason: null,
    takenOverFrom: shift.id,
  })
  return accept(queueClosed(command, makeReport(tx, till, shift, at.atMs)))
}
