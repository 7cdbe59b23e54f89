import { expectedCash } from '../../../shared/shift/expected-cash.ts'
import type { MovementPrint } from '../../../shared/shift/shift.ts'
import type { Fen } from '../../../shared/kernel/money.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { sumDrawerEntries } from './drawer-store.ts'
import { loadOwnShift } from './own-shift.ts'
import { queueMovement } from './queue-papers.ts'
import { putMovement } from './put-movement.ts'
import { toMovement, toShift } from './views.ts'

type Move = {
  readonly kind: 'pay-in' | 'pay-out' | 'drop'
  readonly amount: Fen
  readonly reason: string
  readonly receiver: string
}

/** L1: no more goes out than there is. */
export function move(
  command: StaffCommand,
  input: Move,
): Result<MovementPrint, Refusal<'NO_SHIFT' | 'AMOUNT_ZERO' | 'DRAWER_TOO_LITTLE'>> {
  const shift = loadOwnShift(command)
  if (!shift.ok) return shift
  if (input.amount === 0) return refuse('AMOUNT_ZERO')
  const inDrawer = expectedCash(sumDrawerEntries(command.tx, shift.value.id))
  if (input.kind !== 'pay-in' && input.amount > inDrawer) return refuse('DRAWER_TOO_LITTLE')
  const movement = toMovement(command.tx, putMovement(command, shift.value, input))
  return accept({ ...movement, ...queueMovement(command, toShift(command.tx, shift.value), movement) })
}
