import { canonicalJson, findBreak, type ChangeRow } from '../database/change-log.ts'
import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { findCarriedByShift } from '../shift/index.ts'
import { findStoredReceipt, type StoredReceipt } from './receipt-row-store.ts'

/** `brokenAtSeq`: where the chain, or a receipt in it, does not fit. `unchained`: how many rows no change carries. */
export type ReceiptsVerdict = {
  readonly receipts: number
  readonly brokenAtSeq: number | null
  readonly unchained: number
}

type Count = { receipts: number; lines: number; tenders: number; drawer: number }

const countRows = statement<{ none: null }>()(() =>
  sql.selectNoFrom((each) => [
    each
      .selectFrom('receipt')
      .select((row) => row.fn.countAll<number>().as('rows'))
      .as('receipts'),
    each
      .selectFrom('receipt_line')
      .select((row) => row.fn.countAll<number>().as('rows'))
      .as('lines'),
    each
      .selectFrom('receipt_tender')
      .select((row) => row.fn.countAll<number>().as('rows'))
      .as('tenders'),
    each
      .selectFrom('drawer_entry')
      .select((row) => row.fn.countAll<number>().as('rows'))
      .as('drawer'),
  ]),
)

/** Walks the whole chain and holds every receipt, line and ledger row against the change that carries it; flat memory. */
export function verifyReceipts(reader: Reader): ReceiptsVerdict {
  const seen: Count = { receipts: 0, lines: 0, tenders: 0, drawer: 0 }
  const brokenAtSeq = findBreak(reader, (row) => isCarried(reader, row, seen)) ?? null
  const stored = reader.first(countRows, { none: null })
  const count = (rows: number | null | undefined) => rows ?? 0
  const total =
    count(stored?.receipts) + count(stored?.lines) + count(stored?.tenders) + count(stored?.drawer)
  return {
    receipts: seen.receipts,
    brokenAtSeq,
    unchained: brokenAtSeq === null ? total - seen.receipts - seen.lines - seen.tenders - seen.drawer : 0,
  }
}

function isCarried(reader: Reader, row: ChangeRow, seen: Count): boolean {
  switch (row.type) {
    case 'cashier.receiptTaken':
      return isReceiptCarried(reader, row, seen)
    case 'shift.opened':
    case 'shift.moved':
    case 'shift.counted':
    case 'shift.closed':
    case 'shift.signed': {
      const carried = findCarriedByShift(reader, row)
      seen.drawer += carried?.drawer?.length ?? 0
      return carried !== undefined && canonicalJson(carried) === row.payload
    }
    default:
      return true
  }
}

function isReceiptCarried(reader: Reader, row: ChangeRow, seen: Count): boolean {
  const carried = JSON.parse(row.payload) as StoredReceipt
  const stored = findStoredReceipt(reader, carried.receipt.id)
  if (stored === undefined || stored.receipt.change_seq !== row.seq) return false
  // Invariant 4: the numbers stand in the chain in their order, without a gap.
  if (stored.receipt.number !== seen.receipts + 1) return false
  seen.receipts += 1
  seen.lines += stored.lines.length
  seen.tenders += stored.tenders.length
  seen.drawer += stored.drawer.length
  return canonicalJson(stored) === row.payload
}
