import type { ChangeRow } from '../database/change-log.ts'
import type { Reader } from '../database/database.ts'
import { listDrawerEntriesOf, type DrawerRow } from './drawer-store.ts'
import { shiftRows } from './store.ts'

type Carried = Readonly<Record<string, unknown>> & { readonly drawer?: readonly DrawerRow[] }
type Payload = {
  readonly shift?: { readonly id: string }
  readonly movement?: { readonly id: string; readonly shift_id: string }
  readonly count?: { readonly shift_id: string; readonly position: number }
  readonly close?: { readonly shift_id: string }
  readonly signature?: { readonly shift_id: string }
}

/** The stored rows that a change of a shift carries, in its own shape; undefined where one is not there. */
export function findCarriedByShift(reader: Reader, { payload }: ChangeRow): Carried | undefined {
  const { shift, movement, count, close, signature } = JSON.parse(payload) as Payload
  if (shift !== undefined) {
    const stored = shiftRows.find(reader, shift.id)
    const drawer = listDrawerEntriesOf(reader, shift.id).filter(({ movement_id: id }) => id === null)
    return stored && { shift: stored, drawer }
  }
  if (movement !== undefined) {
    const stored = shiftRows.movements(reader, movement.shift_id).find(({ id }) => id === movement.id)
    const entries = listDrawerEntriesOf(reader, movement.shift_id)
    const drawer = entries.filter(({ movement_id: id }) => id === movement.id)
    return stored && { movement: stored, drawer }
  }
  if (count !== undefined) {
    const counts = shiftRows.counts(reader, count.shift_id)
    const stored = counts.find(({ position }) => position === count.position)
    return stored && { count: stored }
  }
  if (close !== undefined) {
    const stored = shiftRows.close(reader, close.shift_id)
    return stored && { close: stored }
  }
  if (signature === undefined) return undefined
  const stored = shiftRows.signature(reader, signature.shift_id)
  return stored && { signature: stored }
}
