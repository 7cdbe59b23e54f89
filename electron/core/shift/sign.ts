import { shiftStates } from '../../../shared/shift/shift-states.ts'
import type { Shift } from '../../../shared/shift/shift.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { nextState } from '../../../shared/kernel/state-table.ts'
import type { StaffCommand } from '../api/command.ts'
import { saveSignature, shiftRows } from './store.ts'
import { toShift } from './views.ts'

type Sign = { readonly shiftId: string; readonly words: string }

/** C4: the difference stays what it is; the signature says that the manager knows of it and why. */
export function sign(
  { tx, at, actor, record }: StaffCommand,
  { shiftId, words }: Sign,
): Result<Shift, Refusal<'SHIFT_NOT_FOUND' | 'NOTHING_TO_SIGN' | 'OWN_SHIFT'>> {
  const row = shiftRows.find(tx, shiftId)
  if (row === undefined) return refuse('SHIFT_NOT_FOUND')
  if (nextState(shiftStates, toShift(tx, row).state, 'sign') === undefined) return refuse('NOTHING_TO_SIGN')
  if (row.staff_id === actor.staffId) return refuse('OWN_SHIFT')
  const signature = { shift_id: shiftId, staff_id: actor.staffId, words, at_ms: at.atMs }
  record('shift.signed', { signature })
  saveSignature(tx, signature)
  return accept(toShift(tx, row))
}
