import type { MovementKind } from '../../../shared/shift/shift.ts'
import type { Fen } from '../../../shared/kernel/money.ts'
import type { StaffCommand } from '../api/command.ts'
import { nextDrawerEntryId, saveDrawerEntry, type DrawerRow } from './drawer-store.ts'
import { nextMovementNumber, saveMovement, type MovementRow, type ShiftRow } from './store.ts'

type Moving = {
  readonly kind: MovementKind
  readonly amount: Fen
  readonly reason: string
  readonly receiver: string
}

/** A movement and its drawer entry, in the change that carries both. */
export function putMovement(
  { tx, at, actor, businessDay, newId, record }: StaffCommand,
  shift: ShiftRow,
  { kind, amount, reason, receiver }: Moving,
): MovementRow {
  const movement: MovementRow = {
    id: newId(),
    number: nextMovementNumber(tx),
    shift_id: shift.id,
    kind,
    amount_fen: amount,
    reason,
    receiver,
    staff_id: actor.staffId,
    at_ms: at.atMs,
  }
  const drawer: DrawerRow = {
    id: nextDrawerEntryId(tx),
    shift_id: shift.id,
    kind,
    receipt_id: null,
    movement_id: movement.id,
    counter_id: shift.counter_id,
    staff_id: actor.staffId,
    business_day: businessDay,
    amount_fen: kind === 'pay-in' ? amount : 0 - amount,
    at_ms: at.atMs,
  }
  record('shift.moved', { movement, drawer: [drawer] })
  saveMovement(tx, movement)
  saveDrawerEntry(tx, drawer)
  return movement
}
