import { drawerCountSchema, type DrawerCount } from '../../../shared/shift/drawer-count.ts'
import type { Movement, MovementKind, Shift, ShiftClose, ShiftState } from '../../../shared/shift/shift.ts'
import { fen } from '../../../shared/kernel/money.ts'
import type { Reader } from '../database/database.ts'
import { listCounters } from '../hall/index.ts'
import { loadStaffRef } from '../staff/index.ts'
import { lastDrawerEntryId } from './drawer-store.ts'
import { shiftRows, type CloseRow, type MovementRow, type ShiftRow } from './store.ts'

export function toShift(reader: Reader, row: ShiftRow): Shift {
  const close = shiftRows.close(reader, row.id)
  const lastEntry = lastDrawerEntryId(reader, row.id)
  return {
    id: row.id,
    number: row.number,
    businessDay: row.business_day,
    counterId: row.counter_id,
    counterNumber: counterNumberOf(reader, row.counter_id),
    clerk: loadStaffRef(reader, row.staff_id),
    state: stateOf(reader, close),
    openedAtMs: row.opened_at_ms,
    float: fen(row.float_fen),
    leftBefore: row.left_before_fen === null ? null : fen(row.left_before_fen),
    differenceReason: row.difference_reason,
    movements: shiftRows.movements(reader, row.id).map((each) => toMovement(reader, each)),
    counts: shiftRows.counts(reader, row.id).map((each) => ({
      pieces: toPieces(each.pieces),
      counted: fen(each.counted_fen),
      atMs: each.at_ms,
      isCurrent: close === undefined && each.drawer_entry_id === lastEntry,
    })),
    close: close === undefined ? null : toClose(reader, close),
  }
}

export function toMovement(reader: Reader, row: MovementRow): Movement {
  return {
    id: row.id,
    number: row.number,
    kind: row.kind as MovementKind,
    amount: fen(row.amount_fen),
    reason: row.reason,
    receiver: row.receiver,
    by: loadStaffRef(reader, row.staff_id),
    atMs: row.at_ms,
  }
}

function toClose(reader: Reader, row: CloseRow): ShiftClose {
  const signature = shiftRows.signature(reader, row.shift_id)
  return {
    closedAtMs: row.closed_at_ms,
    expected: row.expected_fen,
    counted: fen(row.counted_fen),
    overShort: row.over_short_fen,
    account: row.account,
    left: fen(row.left_fen),
    signed:
      signature === undefined
        ? null
        : { by: loadStaffRef(reader, signature.staff_id), words: signature.words, atMs: signature.at_ms },
  }
}

function stateOf(reader: Reader, close: CloseRow | undefined): ShiftState {
  if (close === undefined) return 'open'
  const isSigned = close.over_short_fen === 0 || shiftRows.signature(reader, close.shift_id) !== undefined
  return isSigned ? 'closed' : 'to-sign'
}

function counterNumberOf(reader: Reader, counterId: string): number {
  const counter = listCounters(reader).find(({ id }) => id === counterId)
  if (counter === undefined) throw new Error(`no counter ${counterId}`)
  return counter.number
}

function toPieces(text: string): DrawerCount {
  return drawerCountSchema.parse(JSON.parse(text))
}
