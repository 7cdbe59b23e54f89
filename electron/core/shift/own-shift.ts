import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Reader } from '../database/database.ts'
import { shiftRows, type ShiftRow } from './store.ts'

/** The shift that this person has open, wherever the drawer stands. */
export function findOpenShiftOf(reader: Reader, staffId: string): ShiftRow | undefined {
  return shiftRows.openOfClerk(reader, staffId)
}

/** All that nobody has closed, by number. */
export function listOpenShifts(reader: Reader): ShiftRow[] {
  return shiftRows.open(reader)
}

export function loadOwnShift({
  tx,
  actor,
}: {
  readonly tx: Reader
  readonly actor: { readonly staffId: string }
}): Result<ShiftRow, Refusal<'NO_SHIFT'>> {
  const shift = findOpenShiftOf(tx, actor.staffId)
  return shift === undefined ? refuse('NO_SHIFT') : accept(shift)
}

/** The open shift at this drawer, whoever's it is. */
export function findOpenShiftAt(reader: Reader, counterId: string): ShiftRow | undefined {
  const last = shiftRows.lastOfCounter(reader, counterId)
  return last === undefined || shiftRows.close(reader, last.id) !== undefined ? undefined : last
}
