import type { MovementPrint } from '../../../shared/shift/shift.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { queueMovement } from './queue-papers.ts'
import { shiftRows } from './store.ts'
import { toMovement, toShift } from './views.ts'

/** Once more: the first was lost, or the printer was off. */
export function printSlip(
  command: StaffCommand,
  { movementId }: { readonly movementId: string },
): Result<MovementPrint, Refusal<'MOVEMENT_NOT_FOUND'>> {
  const { tx, actor, record } = command
  const row = shiftRows.movement(tx, movementId)
  const shift = row === undefined ? undefined : shiftRows.find(tx, row.shift_id)
  const isOwn = shift?.staff_id === actor.staffId
  if (row === undefined || shift === undefined || (actor.role === 'clerk' && !isOwn))
    return refuse('MOVEMENT_NOT_FOUND')
  record('shift.slipPrinted', { movementId })
  const movement = toMovement(tx, row)
  return accept({ ...movement, ...queueMovement(command, toShift(tx, shift), movement) })
}
