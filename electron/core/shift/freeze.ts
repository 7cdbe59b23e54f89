import { expectedCash } from '../../../shared/shift/expected-cash.ts'
import { fen, type Fen } from '../../../shared/kernel/money.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { lastDrawerEntryId, sumDrawerEntries } from './drawer-store.ts'
import { loadOwnShift } from './own-shift.ts'
import { saveClose, shiftRows, type CloseRow, type CountRow, type ShiftRow } from './store.ts'
import type { Till } from './till.ts'

export type FreezeRefusal = 'NO_SHIFT' | 'COUNT_MISSING' | 'COUNT_OLD' | 'ACCOUNT_MISSING' | 'PAYMENTS_OPEN'
export type Closable = {
  readonly shift: ShiftRow
  readonly count: CountRow
  readonly counted: Fen
  readonly expected: number
}

/** The own shift with a count of the drawer as it is now, nothing open in it (L5), and an account of any difference (C4). */
export function loadClosable(
  { tx, actor }: Pick<StaffCommand, 'tx' | 'actor'>,
  till: Till,
  account: string | undefined,
): Result<Closable, Refusal<FreezeRefusal>> {
  const own = loadOwnShift({ tx, actor })
  if (!own.ok) return own
  const shift = own.value
  const openPayments = till.listOpenPayments(tx, actor.staffId)
  if (openPayments.length > 0) return refuse('PAYMENTS_OPEN', { count: openPayments.length })
  const count = shiftRows.counts(tx, shift.id).at(-1)
  if (count === undefined) return refuse('COUNT_MISSING')
  if (count.drawer_entry_id !== lastDrawerEntryId(tx, shift.id)) return refuse('COUNT_OLD')
  const expected = expectedCash(sumDrawerEntries(tx, shift.id))
  const counted = fen(count.counted_fen)
  if (counted !== expected && account === undefined)
    return refuse('ACCOUNT_MISSING', { overShort: counted - expected })
  return accept({ shift, count, counted, expected })
}

/** L6: from here on these figures are what they are. */
export function freeze(
  { tx, at, record }: Pick<StaffCommand, 'tx' | 'at' | 'record'>,
  { shift, counted, expected }: Closable,
  { account, left }: { readonly account: string | undefined; readonly left: Fen },
): void {
  const close: CloseRow = {
    shift_id: shift.id,
    closed_at_ms: at.atMs,
    expected_fen: expected,
    counted_fen: counted,
    over_short_fen: counted - expected,
    account: counted === expected ? null : (account ?? null),
    left_fen: left,
  }
  record('shift.closed', { close })
  saveClose(tx, close)
}
