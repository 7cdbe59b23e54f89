import type { ShiftReportPrint } from '../../../shared/shift/shift.ts'
import { subtractFen, type Fen } from '../../../shared/kernel/money.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { freeze, loadClosable, type FreezeRefusal } from './freeze.ts'
import { putMovement } from './put-movement.ts'
import { queueClosed } from './queue-papers.ts'
import { makeReport } from './report.ts'
import type { Till } from './till.ts'

type Close = { readonly deposit: Fen; readonly account?: string | undefined }

/** What goes to the bank leaves the drawer with the close, in the same commit; the rest is the next float. */
export function close(
  command: StaffCommand,
  till: Till,
  { deposit, account }: Close,
): Result<ShiftReportPrint, Refusal<FreezeRefusal | 'DEPOSIT_TOO_LARGE'>> {
  const closable = loadClosable(command, till, account)
  if (!closable.ok) return closable
  const { shift, counted } = closable.value
  if (deposit > counted) return refuse('DEPOSIT_TOO_LARGE')
  if (deposit > 0)
    putMovement(command, shift, { kind: 'deposit', amount: deposit, reason: 'deposit', receiver: 'bank' })
  freeze(command, closable.value, { account, left: subtractFen(counted, deposit) })
  return accept(queueClosed(command, makeReport(command.tx, till, shift, command.at.atMs)))
}
